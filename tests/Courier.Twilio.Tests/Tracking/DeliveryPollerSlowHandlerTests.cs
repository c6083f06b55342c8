using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>What a slow or blocked handler delays, and what it does not.</summary>
public class DeliveryPollerSlowHandlerTests : PollerFixture
{
    private readonly TaskCompletionSource release = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Test]
    public async Task Slow_handler_does_not_delay_reports_of_the_same_poll()
    {
        await using var provider = await StartAsync();
        var first = await SendToSlowHandlerAsync(provider);
        await SendAsync(provider);
        await SendAsync(provider);

        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);
        release.SetResult();
        await WaitForReportsAsync(3);

        Assert.That(reportHandler.Reports[^1].MessageId, Is.EqualTo(first));
    }

    [Test]
    public async Task Slow_handler_does_not_delay_later_polls()
    {
        await using var provider = await StartAsync();
        var first = await SendToSlowHandlerAsync(provider);
        twilio.SetAllStatuses("delivered");
        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1);

        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);
        release.SetResult();
        await WaitForReportsAsync(3);

        Assert.That(reportHandler.Reports[^1].MessageId, Is.EqualTo(first));
    }

    [Test]
    public async Task Message_is_not_polled_while_its_report_is_dispatched()
    {
        await using var provider = await StartAsync(PollEveryTwoSeconds);
        var first = await SendToSlowHandlerAsync(provider);
        twilio.SetAllStatuses("delivered");
        await SendAsync(provider);

        // The second message is polled five times until it is delivered.
        twilio.ResponseOverride = request =>
        {
            if (request != $"GET {first}" && twilio.Requests.Count(earlier => earlier == request) == 5)
            {
                twilio.SetAllStatuses("delivered");
            }

            return null;
        };
        await WaitForReportsAsync(1);
        release.SetResult();
        await WaitForReportsAsync(2);

        Assert.That(twilio.Requests.Count(request => request == $"GET {first}"), Is.EqualTo(1));
    }

    [Test]
    public async Task Pages_that_show_a_dispatched_message_do_not_block_the_others()
    {
        await using var provider = await StartAsync(PollEveryTwoSeconds);
        var busy = await SendToSlowHandlerAsync(provider);
        for (var i = 0; i < 12; i++)
        {
            await SendAsync(provider);
        }

        // The message is on more pages than reports are dispatched at a time, before the others are delivered.
        twilio.SetStatus(busy, "delivered");
        var pages = 0;
        twilio.PageRead = _ =>
        {
            if (++pages == 20)
            {
                twilio.SetAllStatuses("delivered");
            }
        };
        await WaitForReportsAsync(12);
        release.SetResult();
        await WaitForReportsAsync(13);

        Assert.That(reportHandler.Reports[^1].MessageId, Is.EqualTo(busy));
    }

    [Test]
    public async Task Cancelled_stop_logs_how_many_expirations_were_dispatched()
    {
        await using var provider = await StartAsync();
        using var cancel = new CancellationTokenSource();
        var waiting = 0;
        var allBusy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReportWithToken = async (report, cancellationToken) =>
        {
            if (Convert.ToInt32(report.MessageId[2..], 16) <= 5)
            {
                return;
            }

            if (Interlocked.Increment(ref waiting) == 16)
            {
                allBusy.SetResult();
            }

            await Task.Delay(Timeout.Infinite, cancellationToken);
        };

        for (var i = 0; i < 50; i++)
        {
            await SendAsync(provider);
        }

        var stopping = GetPoller(provider).StopAsync(cancel.Token);
        await allBusy.Task;
        await cancel.CancelAsync();
        await stopping;

        Assert.That(reportHandler.Reports, Has.Count.EqualTo(5));
        Assert.That(
            GetStopMessages(provider),
            Is.EqualTo(new[] { "Polling stopped with 50 pending messages; handlers were notified of 5 of them." }));
    }

    [Test]
    public async Task Handler_that_ignores_cancellation_does_not_block_a_cancelled_stop()
    {
        await using var provider = await StartAsync();
        using var cancel = new CancellationTokenSource();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReport = _ =>
        {
            called.TrySetResult();
            return release.Task;
        };

        await SendAsync(provider);
        var stopping = GetPoller(provider).StopAsync(cancel.Token);
        await called.Task;
        await cancel.CancelAsync();
        await stopping.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);

        Assert.That(GetStopMessages(provider).Single(), Does.Contain("notified of 0 of them"));
        release.SetResult();
    }

    [Test]
    public async Task Expiration_follows_the_report_that_is_dispatched_at_the_stop()
    {
        await using var provider = await StartAsync();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReport = async _ =>
        {
            if (called.TrySetResult())
            {
                await release.Task;
            }
        };
        var sid = await SendAsync(provider);
        twilio.SetAllStatuses("sent");
        var advancing = time.AdvancePastNextTimerAsync(IsPollingDelay);
        await called.Task;
        await advancing;

        var stopping = GetPoller(provider).StopAsync(default);
        release.SetResult();
        await stopping;

        Assert.That(
            reportHandler.Reports.Select(report => (report.MessageId, report.Status, report.IsTrackingExpired)),
            Is.EqualTo(new[] { (sid, DeliveryStatus.Sent, false), (sid, DeliveryStatus.Sent, true) }));
    }

    [Test]
    public async Task Expiration_that_is_dispatched_at_the_stop_is_dispatched_once()
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(2));
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReport = _ =>
        {
            called.TrySetResult();
            return release.Task;
        };
        await SendAsync(provider);
        await time.AdvancePastNextTimerAsync(IsPollingDelay);
        await called.Task;

        var stopping = GetPoller(provider).StopAsync(default);
        release.SetResult();
        await stopping;

        Assert.That(
            reportHandler.Reports.Select(report => (report.Status, report.IsTrackingExpired)),
            Is.EqualTo(new[] { (DeliveryStatus.Queued, true) }));
        Assert.That(GetStopMessages(provider), Is.Empty);
    }

    [Test]
    public async Task Dispatch_of_evicted_messages_does_not_delay_polls()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 10);
        var busy = 0;
        var allBusy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReport = _ =>
        {
            if (Interlocked.Increment(ref busy) == 16)
            {
                allBusy.SetResult();
            }

            return release.Task;
        };
        for (var i = 0; i < 60; i++)
        {
            await SendAsync(provider);
        }

        var requested = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        twilio.ResponseOverride = _ =>
        {
            requested.TrySetResult();
            return null;
        };
        await allBusy.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        await Task.WhenAll(time.AdvancePastNextTimerAsync(IsPollingDelay), requested.Task).WaitAsync(
            TimeSpan.FromSeconds(20), cancellationToken: default);
        release.SetResult();
    }

    [Test]
    public async Task Reports_waiting_at_the_stop_are_dispatched_with_their_last_status()
    {
        await using var provider = await StartAsync();
        var waiting = 0;
        var allBusy = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReportWithToken = async (_, cancellationToken) =>
        {
            if (Interlocked.Increment(ref waiting) is <= 16 and var number)
            {
                if (number == 16)
                {
                    allBusy.SetResult();
                }

                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
        };
        for (var i = 0; i < 40; i++)
        {
            await SendAsync(provider);
        }

        twilio.SetAllStatuses("delivered");
        await time.AdvancePastNextTimerAsync(IsPollingDelay);
        await allBusy.Task;
        await GetPoller(provider).StopAsync(default);

        Assert.That(
            reportHandler.Reports,
            Has.Count.EqualTo(40)
                .And.All.Property("Status").EqualTo(DeliveryStatus.Delivered)
                .And.All.Property("IsTrackingExpired").False);
    }

    // Sends a message whose reports are processed when the test releases the handler.
    private async Task<string> SendToSlowHandlerAsync(IServiceProvider provider)
    {
        var sid = await SendAsync(provider);
        reportHandler.OnReport = report => report.MessageId == sid ? release.Task : Task.CompletedTask;
        return sid;
    }

    private static void PollEveryTwoSeconds(DeliveryPollingOptions options)
    {
        options.InitialDelay = TimeSpan.FromSeconds(2);
        options.BackoffMultiplier = 1;
        options.MaxDelay = TimeSpan.FromSeconds(2);
    }

    private static IEnumerable<string> GetStopMessages(ServiceProvider provider) =>
        provider.GetLogRecords(LogLevel.Information).Where(line => line.Id.Id == 15).Select(line => line.Message);
}
