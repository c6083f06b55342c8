using Courier.Sms;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>A handler that keeps what it hears.</summary>
internal sealed class RecordingReportHandler : IDeliveryReportHandler
{
    private readonly List<DeliveryReport> heard = [];
    private readonly Lock gate = new();
    private TaskCompletionSource news = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What happens at each report, before it counts as heard.</summary>
    public Func<DeliveryReport, Task> OnReport { get; set; } = _ => Task.CompletedTask;

    /// <summary>The same, for a test that minds the token.</summary>
    public Func<DeliveryReport, CancellationToken, Task> OnReportAsync { get; set; } = (_, _) => Task.CompletedTask;

    public IReadOnlyList<DeliveryReport> Reports
    {
        get
        {
            lock (gate)
            {
                return [.. heard];
            }
        }
    }

    public async Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        await OnReport(report);
        await OnReportAsync(report, cancellationToken);
        lock (gate)
        {
            heard.Add(report);
            news.TrySetResult();
            news = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Moves the clock from wait to wait until so many reports were heard.</summary>
    public async Task WaitForReportsAsync(int count, ManualTimeProvider time, Func<TimeSpan, bool> isAWait)
    {
        using var enough = new CancellationTokenSource();
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (heard.Count >= count)
                {
                    break;
                }

                next = news.Task;
            }

            // In real time, so that a test whose wait never begins fails instead of hanging.
            await Task.WhenAny(next, time.AdvancePastNextTimerAsync(isAWait, enough.Token)).WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        }

        // Otherwise it would go on moving the clock behind the test's back.
        await enough.CancelAsync();
    }
}
