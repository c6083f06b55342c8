using Courier.Sms;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Polling beside webhooks, and when handlers, loggers or HTTP handlers of the application throw.</summary>
public class DeliveryPollerRobustnessTests : PollerFixture
{
    [Test]
    public async Task Expiration_keeps_the_status_of_a_webhook()
    {
        await using var provider = await StartAsync();

        await DispatchWebhookReportAsync(provider, await SendAsync(provider), DeliveryStatus.Sent);
        await GetPoller(provider).StopAsync(default);

        Assert.That(
            reportHandler.Reports.Select(report => (report.Status, report.IsTrackingExpired)),
            Is.EqualTo(new[] { (DeliveryStatus.Sent, false), (DeliveryStatus.Sent, true) }));
    }

    [Test]
    public async Task Message_with_a_final_webhook_status_is_not_pending_at_the_stop()
    {
        await using var provider = await StartAsync();

        await DispatchWebhookReportAsync(provider, await SendAsync(provider), DeliveryStatus.Delivered);
        await GetPoller(provider).StopAsync(default);

        Assert.That(reportHandler.Reports, Has.Count.EqualTo(1));
        Assert.That(
            provider.GetLogRecords().Select(line => line.Id.Id),
            Has.None.EqualTo(12).And.None.EqualTo(15),
            "Tracking has not expired, and the message is not pending.");
    }

    [Test]
    public async Task Final_status_is_retried_when_a_handler_fails_during_the_stop()
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
        Assert.That(
            reportHandler.Reports.Single(),
            Has.Property("Status").EqualTo(DeliveryStatus.Delivered).And.Property("IsTrackingExpired").False);
        Assert.That(provider.GetLogText(), Does.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task Report_is_logged_as_lost_when_every_attempt_failed()
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(2));
        reportHandler.OnReport = _ => throw new InvalidOperationException();

        var logged = provider.GetFakeLogCollector().GetLogsAsync().FirstAsync(line => line.Id.Id == 17).AsTask();
        await SendAsync(provider);
        while (!logged.IsCompleted)
        {
            await Task.WhenAny(logged, time.AdvancePastNextTimerAsync(IsPollingDelay)).WaitAsync(
                TimeSpan.FromSeconds(20), cancellationToken: default);
        }

        Assert.That(provider.GetLogRecords(LogLevel.Error)[^1].Message, Does.Contain("its handlers failed"));
        Assert.That(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count, Is.Zero);
    }

    [Test]
    public async Task Tracked_overridden_credentials_log_no_warning()
    {
        await using var provider = await StartAsync(options => options.TrackOverriddenCredentials = true);

        await provider.GetSmsProvider().SendAsync(
            TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));

        Assert.That(provider.GetLogRecords(LogLevel.Warning), Is.Empty);
    }

    [Test]
    public async Task Scheduled_message_keeps_its_due_time_when_a_page_shows_it()
    {
        await using var provider = await StartAsync();
        twilio.InitialStatus = "scheduled";
        await provider.GetSmsProvider().SendAsync(
            TestData.Message() with { SendAt = time.Start + TimeSpan.FromHours(2) });
        twilio.InitialStatus = "queued";
        for (var i = 0; i < 12; i++)
        {
            twilio.SetStatus(await SendAsync(provider), "delivered");
        }

        var maxDelay = TimeSpan.FromMinutes(5);
        twilio.PageRead = _ =>
        {
            twilio.SetAllStatuses("delivered");
            maxDelay = TimeSpan.FromHours(3);
        };
        await reportHandler.WaitForReportsAsync(13, time, wait => IsPollingDelay(wait, maxDelay), IsIdle);

        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromHours(2) + TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task Exception_of_an_application_http_handler_does_not_move_the_deadline()
    {
        await using var provider = await StartAsync(
            options => options.ExpireAfter = TimeSpan.FromSeconds(30),
            builder => builder.HttpClient.AddHttpMessageHandler(() => new ThrowingFetchHandler()));

        await SendAsync(provider);
        await WaitForReportsAsync(1);

        var report = reportHandler.Reports.Single();
        Assert.That(report.IsTrackingExpired, Is.True);
        Assert.That(report.Failure?.Message, Does.Contain("NotSupportedException"));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(30)));
        Assert.That(provider.GetLogText(), Does.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task Restarted_poller_tracks_new_messages()
    {
        await using var provider = await StartAsync();
        await SendAsync(provider);
        await GetPoller(provider).StopAsync(default);
        await GetPoller(provider).StartAsync(default);

        var second = await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);
        await GetPoller(provider).StopAsync(default);

        Assert.That(
            reportHandler.Reports.Select(report => report.IsTrackingExpired),
            Is.EqualTo(new[] { true, false }));
        Assert.That(
            twilio.Requests,
            Is.EqualTo(new[] { $"GET {second}" }),
            "The expired message is not polled again.");
        Assert.That(provider.GetLogRecords().Select(line => line.Id.Id), Has.One.EqualTo(15).And.None.EqualTo(14));
    }

    [Test]
    public async Task Final_status_from_a_webhook_removes_the_pending_delivery()
    {
        await using var provider = await StartAsync();

        await DispatchWebhookReportAsync(provider, await SendAsync(provider), DeliveryStatus.Delivered);

        Assert.That(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count, Is.Zero);
    }

    [Test]
    public async Task Webhook_before_the_send_response_leaves_nothing_pending()
    {
        await using var provider = await StartAsync();

        await DispatchWebhookReportAsync(provider, $"SM{1:x32}", DeliveryStatus.Delivered);
        Assert.That(await SendAsync(provider), Is.EqualTo($"SM{1:x32}"));

        Assert.That(provider.GetRequiredKeyedService<PendingDeliveryStore>("").Count, Is.Zero);
    }

    [Test]
    public async Task Exception_outside_a_handler_does_not_stop_polling()
    {
        var throwing = new ThrowingLoggerProvider(11);
        await using var provider = await StartAsync(
            configureBuilder: builder => builder.Services.AddLogging(logging => logging.AddProvider(throwing)));
        var calls = 0;
        reportHandler.OnReport = _ => ++calls == 1 ? throw new InvalidOperationException() : Task.CompletedTask;

        await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1);

        Assert.That(reportHandler.Reports.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
        Assert.That(throwing.ThrowCount, Is.EqualTo(1));
        Assert.That(provider.GetLogRecords(LogLevel.Error).Select(line => line.Id.Id), Has.One.EqualTo(16));
    }

    private sealed class ThrowingFetchHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken) =>
            request.Method == HttpMethod.Get
                ? throw new NotSupportedException(TestValues.Number)
                : base.SendAsync(request, cancellationToken);
    }
}
