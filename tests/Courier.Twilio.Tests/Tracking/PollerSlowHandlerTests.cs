using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Handlers that take long, or for ever: what they may hold up, and what not.</summary>
public class PollerSlowHandlerTests : PollerFixture
{
    private readonly TaskCompletionSource slow = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Test]
    public async Task One_that_is_slow_with_one_message_does_not_hold_up_the_others_of_its_round()
    {
        await using var provider = await StartAsync();
        var first = await SendToASlowHandlerAsync(provider);
        await SendAsync(provider);
        await SendAsync(provider);

        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);
        slow.SetResult();
        await WaitForReportsAsync(3);

        Assert.That(reportHandler.Reports[^1].MessageId, Is.EqualTo(first));
    }

    [Test]
    public async Task One_that_is_slow_with_one_message_holds_up_no_later_round()
    {
        await using var provider = await StartAsync();
        var first = await SendToASlowHandlerAsync(provider);
        twilio.SetAllStatuses("delivered");
        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1);

        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);
        slow.SetResult();
        await WaitForReportsAsync(3);

        Assert.That(reportHandler.Reports[^1].MessageId, Is.EqualTo(first));
    }

    [Test]
    public async Task While_a_handler_is_busy_with_a_message_nobody_asks_after_it()
    {
        await using var provider = await StartAsync(options => (options.InitialDelay, options.BackoffMultiplier, options.MaxDelay) = (TimeSpan.FromSeconds(2), 1, TimeSpan.FromSeconds(2)));
        var first = await SendToASlowHandlerAsync(provider);
        twilio.SetAllStatuses("delivered");
        await SendAsync(provider);

        // The second is asked after until it is delivered: five rounds.
        twilio.ResponseOverride = question =>
        {
            if (question != $"GET {first}" && twilio.Requests.Count(asked => asked == question) == 5)
            {
                twilio.SetAllStatuses("delivered");
            }

            return null;
        };
        await WaitForReportsAsync(1);
        slow.SetResult();
        await WaitForReportsAsync(2);

        Assert.That(twilio.Requests.Count(question => question == $"GET {first}"), Is.EqualTo(1));
    }

    [Test]
    public async Task What_pages_tell_of_a_message_whose_handler_is_busy_waits_for_nobody()
    {
        await using var provider = await StartAsync(options => (options.InitialDelay, options.BackoffMultiplier, options.MaxDelay) = (TimeSpan.FromSeconds(2), 1, TimeSpan.FromSeconds(2)));
        var busy = await SendToASlowHandlerAsync(provider);
        for (var i = 0; i < 12; i++)
        {
            await SendAsync(provider);
        }

        // More pages show it than there are workers, before the others come to their end.
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
        slow.SetResult();
        await WaitForReportsAsync(13);

        Assert.That(reportHandler.Reports[^1].MessageId, Is.EqualTo(busy));
    }

    [Test]
    public async Task A_stop_that_may_not_take_long_says_how_many_were_not_told()
    {
        await using var provider = await StartAsync();
        using var hurry = new CancellationTokenSource();
        var waiting = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReportAsync = async (report, cancellationToken) =>
        {
            if (Convert.ToInt32(report.MessageId[2..], 16) <= 5)
            {
                return;
            }

            if (Interlocked.Increment(ref waiting) == 16)
            {
                all.SetResult();
            }

            await Task.Delay(Timeout.Infinite, cancellationToken);
        };

        for (var i = 0; i < 50; i++)
        {
            await SendAsync(provider);
        }

        var stopping = GetPoller(provider).StopAsync(hurry.Token);
        await all.Task;
        await hurry.CancelAsync();
        await stopping;

        Assert.That(reportHandler.Reports, Has.Count.EqualTo(5));
        Assert.That(StopLines(provider), Is.EqualTo(new[] { "Polling stopped with 50 pending messages; handlers were notified of 5 of them." }));
    }

    [Test]
    public async Task One_that_listens_to_nothing_hangs_no_stop_that_may_not_take_long()
    {
        await using var provider = await StartAsync();
        using var hurry = new CancellationTokenSource();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReport = _ =>
        {
            called.TrySetResult();
            return slow.Task;
        };

        await SendAsync(provider);
        var stopping = GetPoller(provider).StopAsync(hurry.Token);
        await called.Task;
        await hurry.CancelAsync();
        await stopping.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);

        Assert.That(StopLines(provider).Single(), Does.Contain("for 0 of them"));
        slow.SetResult();
    }

    [Test]
    public async Task What_a_busy_handler_has_in_hand_at_the_stop_is_told_after_it()
    {
        await using var provider = await StartAsync();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReport = async _ =>
        {
            if (called.TrySetResult())
            {
                await slow.Task;
            }
        };
        var sid = await SendAsync(provider);
        twilio.SetAllStatuses("sent");
        var passing = time.AdvancePastNextTimerAsync(IsPollingDelay);
        await called.Task;
        await passing;

        var stopping = GetPoller(provider).StopAsync(default);
        slow.SetResult();
        await stopping;

        Assert.That(reportHandler.Reports.Select(report => (report.MessageId, report.Status, report.IsTrackingExpired)), Is.EqualTo(new[] { (sid, DeliveryStatus.Sent, false), (sid, DeliveryStatus.Sent, true) }));
    }

    [Test]
    public async Task A_farewell_that_a_handler_is_busy_with_at_the_stop_is_told_once()
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(2));
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReport = _ =>
        {
            called.TrySetResult();
            return slow.Task;
        };
        await SendAsync(provider);
        await time.AdvancePastNextTimerAsync(IsPollingDelay);
        await called.Task;

        var stopping = GetPoller(provider).StopAsync(default);
        slow.SetResult();
        await stopping;

        Assert.That(reportHandler.Reports.Select(report => (report.Status, report.IsTrackingExpired)), Is.EqualTo(new[] { (DeliveryStatus.Queued, true) }));
        Assert.That(StopLines(provider), Is.Empty);
    }

    [Test]
    public async Task Those_that_have_to_leave_hold_up_no_question()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 10);
        var busy = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReport = _ =>
        {
            if (Interlocked.Increment(ref busy) == 16)
            {
                all.SetResult();
            }

            return slow.Task;
        };
        for (var i = 0; i < 60; i++)
        {
            await SendAsync(provider);
        }

        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        twilio.ResponseOverride = _ =>
        {
            asked.TrySetResult();
            return null;
        };
        await all.Task.WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        await Task.WhenAll(time.AdvancePastNextTimerAsync(IsPollingDelay), asked.Task).WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        slow.SetResult();
    }

    [Test]
    public async Task What_no_handler_was_free_for_at_the_stop_is_told_as_it_was_last_seen()
    {
        await using var provider = await StartAsync();
        var waiting = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReportAsync = async (_, cancellationToken) =>
        {
            if (Interlocked.Increment(ref waiting) is <= 16 and var number)
            {
                if (number == 16)
                {
                    all.SetResult();
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
        await all.Task;
        await GetPoller(provider).StopAsync(default);

        Assert.That(reportHandler.Reports, Has.Count.EqualTo(40).And.All.Property("Status").EqualTo(DeliveryStatus.Delivered).And.All.Property("IsTrackingExpired").False);
    }

    // One message whose reports take until the test says so.
    private async Task<string> SendToASlowHandlerAsync(IServiceProvider provider)
    {
        var sid = await SendAsync(provider);
        reportHandler.OnReport = report => report.MessageId == sid ? slow.Task : Task.CompletedTask;
        return sid;
    }

    private static IEnumerable<string> StopLines(ServiceProvider provider) => provider.GetLogRecords(LogLevel.Information).Where(line => line.Id.Id == 15).Select(line => line.Message);
}
