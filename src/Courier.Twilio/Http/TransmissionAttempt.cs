namespace Courier.Twilio.Http;

/// <summary>
/// One attempt to transmit a request, with the callers that wait for its response. <see cref="TransmissionState"/>
/// guards <see cref="Waiters"/> and <see cref="IsAbandoned"/> by its lock.
/// </summary>
internal sealed class TransmissionAttempt
{
    private readonly Action cancel;
    private readonly TaskCompletionSource<BufferedResponse> completion =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    public TransmissionAttempt()
    {
        // Not disposed: it has neither a timer nor a wait handle, and a caller may cancel an attempt that just ended.
        var cancellation = new CancellationTokenSource();
        (cancel, CancellationToken) = (cancellation.Cancel, cancellation.Token);
    }

    public CancellationToken CancellationToken { get; }

    public Task<BufferedResponse> Completion => completion.Task;

    public int Waiters { get; set; } = 1;

    /// <summary>Gets or sets whether the last caller left before the attempt ended.</summary>
    public bool IsAbandoned { get; set; }

    public void Cancel() => cancel();

    public void Complete(BufferedResponse response) => completion.SetResult(response);

    public void Fail(Exception exception)
    {
        completion.SetException(exception);
        _ = completion.Task.Exception; // observed, in case that every caller left
    }
}
