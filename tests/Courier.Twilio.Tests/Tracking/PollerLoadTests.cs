using Courier.Sms;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>The poller beside callbacks, handlers and an application that do not behave.</summary>
public class PollerLoadTests : PollerFixture
{
    [Test]
    public async Task Giving_up_never_takes_back_what_a_callback_told()
    {
        await using var provider = await StartAsync();

        await DispatchWebhookReportAsync(provider, await SendAsync(provider), DeliveryStatus.Sent);
        await GetPoller(provider).StopAsync(default);

        Assert.That(reportHandler.Reports.Select(report => (report.Status, report.IsTrackingExpired)), Is.EqualTo(new[] { (DeliveryStatus.Sent, false), (DeliveryStatus.Sent, true) }));
    }

    [Test]
    public async Task What_a_callback_ended_is_not_open_at_the_stop()
    {
        await using var provider = await StartAsync();

        await DispatchWebhookReportAsync(provider, await SendAsync(provider), DeliveryStatus.Delivered);
        await GetPoller(provider).StopAsync(default);

        Assert.That(reportHandler.Reports, Has.Count.EqualTo(1));
        Assert.That(provider.GetLogRecords().Select(line => line.Id.Id), Has.None.EqualTo(12).And.None.EqualTo(15), "Neither given up nor still under way.");
    }

    [Test]
    public async Task A_handler_that_fails_because_of_the_stop_faults_nothing_and_hears_the_end_once_more()
    {
        await using var provider = await StartAsync();
        var called = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        reportHandler.OnReport = async _ =>
        {
            if (called.TrySetResult())
            {
                await stop.Task;
                throw new InvalidOperationException(TestValues.Number);
            }
        };

        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await time.AdvancePastNextTimerAsync(IsPollingDelay);
        await called.Task;
        var stopping = GetPoller(provider).StopAsync(default);
        stop.SetResult();
        await stopping;

        Assert.That(GetPoller(provider).ExecuteTask!.IsFaulted, Is.False);
        Assert.That(reportHandler.Reports.Single(), Has.Property("Status").EqualTo(DeliveryStatus.Delivered).And.Property("IsTrackingExpired").False);
        Assert.That(provider.GetLogText(), Does.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task A_report_that_nobody_took_is_said_to_be_lost()
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(2));
        reportHandler.OnReport = _ => throw new InvalidOperationException();

        var lost = provider.GetFakeLogCollector().GetLogsAsync().FirstAsync(line => line.Id.Id == 17).AsTask();
        await SendAsync(provider);
        while (!lost.IsCompleted)
        {
            await Task.WhenAny(lost, time.AdvancePastNextTimerAsync(IsPollingDelay)).WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        }

        Assert.That(provider.GetLogRecords(LogLevel.Error)[^1].Message, Does.Contain("its handlers failed"));
        Assert.That(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count, Is.Zero);
    }

    [Test]
    public async Task Followed_overrides_are_not_said_to_be_left_alone()
    {
        await using var provider = await StartAsync(options => options.TrackOverriddenCredentials = true);

        await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));

        Assert.That(provider.GetLogRecords(LogLevel.Warning), Is.Empty);
    }

    [Test]
    public async Task A_scheduled_message_is_not_pulled_forward_by_a_page()
    {
        await using var provider = await StartAsync();
        twilio.InitialStatus = "scheduled";
        await provider.GetSmsProvider().SendAsync(TestData.Message() with { SendAt = time.Start + TimeSpan.FromHours(2) });
        twilio.InitialStatus = "queued";
        for (var i = 0; i < 12; i++)
        {
            twilio.SetStatus(await SendAsync(provider), "delivered");
        }

        var longest = TimeSpan.FromMinutes(5);
        twilio.PageRead = _ =>
        {
            twilio.SetAllStatuses("delivered");
            longest = TimeSpan.FromHours(3);
        };
        await reportHandler.WaitForReportsAsync(13, time, wait => IsPollingDelay(wait, longest));

        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromHours(2) + TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task An_exception_of_the_applications_own_http_handler_moves_no_deadline()
    {
        await using var provider = await StartAsync(
            options => options.ExpireAfter = TimeSpan.FromSeconds(30),
            builder => builder.HttpClient.AddHttpMessageHandler(() => new ThrowingAtQuestions()));

        await SendAsync(provider);
        await WaitForReportsAsync(1);

        Assert.That(reportHandler.Reports.Single(), Has.Property("IsTrackingExpired").True.And.Property("Failure").Property("Message").Contains("NotSupportedException"));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(30)));
        Assert.That(provider.GetLogText(), Does.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task After_a_new_start_messages_are_followed_again()
    {
        await using var provider = await StartAsync();
        await SendAsync(provider);
        await GetPoller(provider).StopAsync(default);
        await GetPoller(provider).StartAsync(default);

        var second = await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);
        await GetPoller(provider).StopAsync(default);

        Assert.That(reportHandler.Reports.Select(report => report.IsTrackingExpired), Is.EqualTo(new[] { true, false }));
        Assert.That(twilio.Requests, Is.EqualTo(new[] { $"GET {second}" }), "What was given up is not asked after again.");
        Assert.That(provider.GetLogRecords().Select(line => line.Id.Id), Has.One.EqualTo(15).And.None.EqualTo(14));
    }

    [Test]
    public async Task A_callback_that_brought_the_end_frees_the_place_at_once()
    {
        await using var provider = await StartAsync();

        await DispatchWebhookReportAsync(provider, await SendAsync(provider), DeliveryStatus.Delivered);

        Assert.That(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count, Is.Zero);
    }

    [Test]
    public async Task A_callback_that_came_before_the_answer_to_the_send_leaves_nothing_to_follow()
    {
        await using var provider = await StartAsync();

        await DispatchWebhookReportAsync(provider, $"SM{1:x32}", DeliveryStatus.Delivered);
        Assert.That(await SendAsync(provider), Is.EqualTo($"SM{1:x32}"));

        Assert.That(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count, Is.Zero);
    }

    [Test]
    public async Task A_fault_beside_a_report_ends_the_polling_of_nothing()
    {
        var faults = new ThrowingLoggerProvider(11);
        await using var provider = await StartAsync(more: builder => builder.Services.AddLogging(logging => logging.AddProvider(faults)));
        var calls = 0;
        reportHandler.OnReport = _ => ++calls == 1 ? throw new InvalidOperationException() : Task.CompletedTask;

        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1);

        Assert.That(reportHandler.Reports.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
        Assert.That(faults.ThrowCount, Is.EqualTo(1));
        Assert.That(provider.GetLogRecords(LogLevel.Error).Select(line => line.Id.Id), Has.One.EqualTo(16));
    }

    private sealed class ThrowingAtQuestions : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Method == HttpMethod.Get ? throw new NotSupportedException(TestValues.Number) : base.SendAsync(request, cancellationToken);
    }
}
