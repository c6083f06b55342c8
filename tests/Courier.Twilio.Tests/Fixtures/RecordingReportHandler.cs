using Courier.Sms;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A delivery report handler that records the reports.</summary>
internal sealed class RecordingReportHandler : IDeliveryReportHandler
{
    private readonly List<DeliveryReport> reports = [];
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

    public async Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
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
    public async Task WaitForReportsAsync(int count, ManualTimeProvider time, Func<TimeSpan, bool> isPollingDelay)
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
            await Task.WhenAny(next, time.AdvancePastNextTimerAsync(isPollingDelay, completed.Token))
                .WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        }

        // The pending call would otherwise advance the clock after this method returned.
        await completed.CancelAsync();
    }
}
