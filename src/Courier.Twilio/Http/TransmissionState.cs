using System.Net;

namespace Courier.Twilio.Http;

/// <summary>
/// What is known about the transmission of one request that must not be processed twice. It travels in
/// <see cref="HttpRequestMessage.Options"/>, which copies of a request share, and is safe for concurrent use.
/// </summary>
/// <remarks>
/// <para>
/// The exceptions of the transport do not tell whether a message may have been sent: on .NET, a connection reset and a
/// cancelled task occur both before and after the request was transmitted. .NET writes no byte of a content before it
/// calls its <c>SerializeToStreamAsync</c>, and Twilio cannot process a POST without its content. The outcome of a
/// request without a response is therefore decided by <see cref="Started"/>.
/// </para>
/// <para>
/// <see cref="TransportGate"/> alone transmits, below every handler of the application. A request that arrives while
/// another one of the same state is under way waits for the response to that one.
/// </para>
/// </remarks>
internal sealed class TransmissionState
{
    /// <summary>The maximum number of attempts of one request, whatever handler makes them.</summary>
    public const int MaxAttempts = 4;

    private static readonly HttpRequestOptionsKey<TransmissionState> Key = new("Courier.Twilio.Transmission");

    // Finds the state of a request that a handler replaced by one of its own, without the options.
    private static readonly AsyncLocal<TransmissionState?> Ambient = new();

    private readonly HttpMethod method;
    private readonly Uri? address;
    private readonly Lock sync = new();
    private TransmissionAttempt? current;
    private BufferedResponse? response;
    private Exception? exception;
    private bool started;
    private bool otherStarted;
    private bool isComplete;
    private bool wasEntered;
    private int attempts;
    private int callers;

    private TransmissionState(HttpRequestMessage request) => (method, address) = (request.Method, request.RequestUri);

    /// <summary>Transmits a request once.</summary>
    /// <param name="tryStart">
    /// Called before the first byte of the content is written. The content must not be written when it returns
    /// <see langword="false"/>.
    /// </param>
    /// <param name="cancellationToken">Cancelled when no caller waits for the response any longer.</param>
    public delegate Task<BufferedResponse> Transmission(Func<bool> tryStart, CancellationToken cancellationToken);

    /// <summary>
    /// Gets whether the transport began to read the content; a request without a response is then ambiguous.
    /// </summary>
    public bool Started => Read(static state => state.started);

    /// <summary>Gets the response, stored before a handler can lose it.</summary>
    public BufferedResponse? Response => Read(static state => state.response);

    /// <summary>Gets the exception that ended the last attempt, as the transport threw it.</summary>
    public Exception? Exception => Read(static state => state.exception);

    /// <summary>Gets whether all callers returned: nothing is transmitted any more.</summary>
    public bool IsComplete => Read(static state => state.isComplete);

    /// <summary>Gets whether the request passed through <see cref="TransmissionStateHandler"/>.</summary>
    public bool WasEntered => Read(static state => state.wasEntered);

    /// <summary>Gets whether <see cref="TransportGate"/> received the request at least once.</summary>
    public bool WasAttempted => Read(static state => state.attempts > 0);

    /// <summary>
    /// Gets whether a handler transmitted another request in place of this one, whose outcome is then ambiguous.
    /// </summary>
    public bool WasReplaced => Read(static state => state.attempts == 0 && state.otherStarted);

    /// <summary>
    /// Gets whether another attempt cannot repeat what Twilio processed: the transmission never started, or the
    /// response is a 429, which Twilio does not process.
    /// </summary>
    public bool CanRetry => Read(static state => state.IsRetryable());

    /// <summary>Returns whether a request of the method must not be processed twice.</summary>
    public static bool IsRequired(HttpMethod method) =>
        method != HttpMethod.Get && method != HttpMethod.Head && method != HttpMethod.Options;

    /// <summary>Returns the state of a request; a request without one gets a new state.</summary>
    public static TransmissionState GetOrAttach(HttpRequestMessage request)
    {
        if (request.Options.TryGetValue(Key, out var state))
        {
            return state;
        }

        state = Ambient.Value;
        if (state is null || state.method != request.Method || state.address != request.RequestUri)
        {
            state = new(request);
        }

        request.Options.Set(Key, state);
        return state;
    }

    /// <summary>Begins a call of the whole handler chain. Each call ends with <see cref="Exit"/>.</summary>
    public void Enter()
    {
        Ambient.Value = this;
        lock (sync)
        {
            wasEntered = true;
            callers++;
        }
    }

    /// <summary>Ends a call of the handler chain; the last one completes the state.</summary>
    public void Exit()
    {
        if (Read(static state => --state.callers) == 0)
        {
            Complete();
        }
    }

    /// <summary>
    /// Ends the request: an attempt that a handler left behind is cancelled and cannot start to write its content.
    /// </summary>
    public void Complete()
    {
        Read(static state => state.isComplete = true);
        Read(static state => state.current)?.Cancel();
    }

    /// <summary>Allows one more attempt if that cannot repeat what Twilio processed.</summary>
    public void Reset()
    {
        lock (sync)
        {
            // Another caller may have retried meanwhile: its response or attempt is kept.
            if (IsRetryable())
            {
                (started, response) = (false, null);
            }
        }
    }

    /// <summary>
    /// Transmits the request, unless the response is known, or waits for the response to the attempt under way.
    /// </summary>
    /// <param name="transmit">Makes the attempt.</param>
    /// <param name="cancellationToken">
    /// Ends the wait of this caller. The attempt is cancelled when its last caller leaves.
    /// </param>
    /// <exception cref="ContentAlreadyTransmittedException">
    /// The transmission started before, and there is no response.
    /// </exception>
    public async Task<BufferedResponse> TransmitAsync(Transmission transmit, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (attempt, isNew) = Join();
            if (attempt is null)
            {
                return Response!;
            }

            if (isNew)
            {
                _ = RunAsync(attempt, transmit, attempt.CancellationToken);
            }
            else if (attempt.IsAbandoned)
            {
                await ((Task)attempt.Completion).WaitAsync(cancellationToken)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }

            return await WaitAsync(attempt, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Returns the attempt to wait for; <see langword="null"/> when the response is known.</summary>
    private (TransmissionAttempt? Attempt, bool IsNew) Join()
    {
        lock (sync)
        {
            if (response is not null)
            {
                return (null, false);
            }

            if (current is not null)
            {
                current.Waiters += current.IsAbandoned ? 0 : 1;
                return (current, false);
            }

            if (started || isComplete)
            {
                throw new ContentAlreadyTransmittedException(exception);
            }

            attempts++;
            current = new();
            return (current, true);
        }
    }

    private async Task RunAsync(
        TransmissionAttempt attempt, Transmission transmit, CancellationToken cancellationToken)
    {
        try
        {
            var received = await transmit(() => TryStart(attempt), cancellationToken).ConfigureAwait(false);
            lock (sync)
            {
                (response, current) = (received, null);
            }

            attempt.Complete(received);
        }
        catch (Exception e)
        {
            lock (sync)
            {
                (exception, current) = (e, null);
            }

            attempt.Fail(e);
        }
    }

    /// <summary>Marks the transmission as started, unless it started before or no caller waits for it.</summary>
    private bool TryStart(TransmissionAttempt attempt)
    {
        lock (sync)
        {
            if (started || isComplete || attempt.IsAbandoned)
            {
                return false;
            }

            started = true;
        }

        if (Ambient.Value is { } ambient && ambient != this)
        {
            ambient.Read(static state => state.otherStarted = true);
        }

        return true;
    }

    private async Task<BufferedResponse> WaitAsync(TransmissionAttempt attempt, CancellationToken cancellationToken)
    {
        try
        {
            return await attempt.Completion.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (
            cancellationToken.IsCancellationRequested && !attempt.Completion.IsCompleted)
        {
            lock (sync)
            {
                attempt.IsAbandoned = --attempt.Waiters == 0;
            }

            if (!attempt.IsAbandoned)
            {
                throw;
            }
        }

        // The last caller waits for the end of the attempt: a response that arrives now is not lost.
        attempt.Cancel();
        try
        {
            return await attempt.Completion.ConfigureAwait(false);
        }
        catch (OperationCanceledException e)
        {
            throw new OperationCanceledException(e.Message, e, cancellationToken);
        }
    }

    private bool IsRetryable() => !isComplete && current is null && attempts is > 0 and < MaxAttempts
        && (response is null ? !started : response.StatusCode == HttpStatusCode.TooManyRequests);

    // A static function is created once: these reads stand on the way of every send.
    private T Read<T>(Func<TransmissionState, T> read)
    {
        lock (sync)
        {
            return read(this);
        }
    }
}
