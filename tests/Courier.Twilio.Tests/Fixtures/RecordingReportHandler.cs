using Courier.Sms;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A delivery report handler that records the reports.</summary>
internal sealed class RecordingReportHandler : IDeliveryReportHandler
{
    private static readonly TimeSpan PauseAfterException = TimeSpan.FromSeconds(10);

    private readonly List<DeliveryReport> reports = [];
    private int activeCalls;
    private readonly Lock gate = new();
    private TaskCompletionSource nextReport = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Gets or sets a delegate that is called for each report before it is recorded.</summary>
    public Func<DeliveryReport, Task> OnReport { get; set; } = _ => Task.CompletedTask;

    /// <summary>
    /// Gets or sets a delegate that is called after <see cref="OnReport"/> with the token of the call.
    /// </summary>
    public Func<DeliveryReport, CancellationToken, Task> OnReportWithToken { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Gets a copy of the recorded reports.</summary>
    public IReadOnlyList<DeliveryReport> Reports
    {
        get
        {
            lock (gate)
            {
                return [.. reports];
            }
        }
    }

    /// <summary>Gets the number of calls that have not returned.</summary>
    public int ActiveCalls => Volatile.Read(ref activeCalls);

    public async Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref activeCalls);
        try
        {
            await RecordAsync(report, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref activeCalls);
        }
    }

    private async Task RecordAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        await OnReport(report);
        await OnReportWithToken(report, cancellationToken);
        lock (gate)
        {
            reports.Add(report);
            nextReport.TrySetResult();
            nextReport = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Advances the clock past one timer after the other until that many reports are recorded.</summary>
    /// <param name="count">The number of reports.</param>
    /// <param name="time">The clock.</param>
    /// <param name="isPollingDelay">Returns whether the clock may be advanced past a timer of that length.</param>
    /// <param name="isIdle">
    /// Returns whether no result of a poll is on its way to a handler. The clock waits until it is.
    /// </param>
    public async Task WaitForReportsAsync(
        int count, ManualTimeProvider time, Func<TimeSpan, bool> isPollingDelay, Func<bool> isIdle)
    {
        using var completed = new CancellationTokenSource();
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (reports.Count >= count)
                {
                    break;
                }

                next = nextReport.Task;
            }

            // A limit in real time: a test whose timer never starts fails instead of hanging.
            await Task.WhenAny(next, time.AdvancePastNextTimerAsync(MayAdvance, completed.Token))
                .WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        }

        // The pending call would otherwise advance the clock after this method returned.
        await completed.CancelAsync();

        // A timer of the next poll can exist before the results of the last one have reached the handlers. Only the
        // pause after an exception delays a result itself.
        bool MayAdvance(TimeSpan delay) => isPollingDelay(delay)
            && (delay == PauseAfterException || SpinWait.SpinUntil(isIdle, TimeSpan.FromSeconds(20)));
    }
}
