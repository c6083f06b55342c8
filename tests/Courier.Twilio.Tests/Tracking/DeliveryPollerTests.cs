using System.Net;
using Courier.Sms;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.Tracking;

public class DeliveryPollerTests : PollerFixture
{
    [Test]
    public async Task Accepted_message_is_polled_on_schedule_until_its_status_is_final()
    {
        await using var provider = await StartAsync();
        twilio.ResponseOverride = _ =>
        {
            twilio.SetAllStatuses(twilio.Requests.Count switch { 1 => "queued", 2 => "sent", _ => "delivered" });
            return null;
        };

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await WaitForReportsAsync(2);

        Assert.That(
            reportHandler.Reports.Select(report => report.Status),
            Is.EqualTo(new[] { DeliveryStatus.Sent, DeliveryStatus.Delivered }));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(2 + 3.2 + 5.12)));
        Assert.That(await CountStopMessagesAsync(provider), Is.Zero);
    }

    [Test]
    public async Task Courier_schedule_polls_ten_times_at_once_then_after_hours()
    {
        await using var provider = await StartAsync(options => options.Schedule = PollingSchedule.Courier);
        twilio.ResponseOverride = _ =>
        {
            twilio.SetAllStatuses(twilio.Requests.Count == 12 ? "delivered" : "queued");
            return null;
        };

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await WaitForReportsAsync(1, TimeSpan.FromHours(4));

        Assert.That(twilio.Requests, Has.Count.EqualTo(12));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromHours(3)));
    }

    [Test]
    public async Task Tracking_expires_at_the_deadline_with_the_last_status()
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(30));
        twilio.InitialStatus = "accepted";

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        twilio.SetAllStatuses("sent");
        await WaitForReportsAsync(2);

        Assert.That(
            reportHandler.Reports[^1],
            Has.Property("IsTrackingExpired").True.And.Property("Status").EqualTo(DeliveryStatus.Sent));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(30)));
        Assert.That(await CountStopMessagesAsync(provider), Is.Zero);
    }

    [Test]
    public async Task Stop_expires_pending_messages_with_their_last_status()
    {
        await using var provider = await StartAsync();

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await StopAsync(provider);

        Assert.That(
            reportHandler.Reports.Select(report => (report.Status, report.IsTrackingExpired)),
            Is.EqualTo(new[] { (DeliveryStatus.Queued, true), (DeliveryStatus.Queued, true) }));
        Assert.That(
            provider.GetLogRecords(LogLevel.Information).Select(line => line.Message),
            Has.Some.Contains("2 pending messages; handlers were notified of 2 of them"));
    }

    [Test]
    public async Task Message_sent_after_the_stop_is_accepted_and_logged_as_untracked()
    {
        await using var provider = await StartAsync();

        await StopAsync(provider);
        var result = await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Single().Message,
            Does.Contain(result.GetReceiptOrThrow().MessageId).And.Contain("is not tracked"));
    }

    [Test]
    public async Task Report_is_dispatched_again_at_the_next_poll_after_a_handler_threw()
    {
        await using var provider = await StartAsync();
        var calls = 0;
        reportHandler.OnReport = _ => ++calls < 3
            ? throw new InvalidOperationException($"canary {TestValues.Number}")
            : Task.CompletedTask;

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1);

        Assert.That(calls, Is.EqualTo(3));
        Assert.That(twilio.Requests, Has.Count.EqualTo(3));
        Assert.That(provider.GetLogRecords(LogLevel.Error).Select(line => line.Id.Id), Is.EqualTo(new[] { 11, 11 }));
        Assert.That(provider.GetLogText(), Does.Not.Contain(TestValues.Number));
    }

    [TestCase(1)]
    [TestCase(2)]
    public async Task Final_status_is_retried_as_final_after_the_deadline(int failures)
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(2));
        var calls = 0;
        reportHandler.OnReport = _ => ++calls <= failures ? throw new InvalidOperationException() : Task.CompletedTask;

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1);

        Assert.That(
            reportHandler.Reports.Single(),
            Has.Property("IsTrackingExpired").False.And.Property("Status").EqualTo(DeliveryStatus.Delivered));
    }

    [Test]
    public async Task Final_status_from_a_webhook_ends_polling()
    {
        await using var provider = await StartAsync();

        var receipt = (await provider.GetSmsProvider().SendAsync(TestData.Message())).GetReceiptOrThrow();
        await provider.GetRequiredKeyedService<DeliveryReportDispatcher>("").DispatchAsync(
            new(receipt.MessageId, DeliveryStatus.Delivered), ReportSource.Push, default);
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { $"GET {reportHandler.Reports[1].MessageId}" }));
        Assert.That(await CountStopMessagesAsync(provider), Is.Zero);
    }

    [Test]
    public async Task Not_found_is_retried_for_30_seconds_then_expires_tracking()
    {
        await using var provider = await StartAsync();
        twilio.ResponseOverride = _ => FakeTwilioAccount.CreateResponse(
            HttpStatusCode.NotFound, TwilioResponses.NotFound);

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await WaitForReportsAsync(1);

        var report = reportHandler.Reports.Single();
        Assert.That(report.IsTrackingExpired, Is.True);
        Assert.That(report.Failure?.Reason, Is.EqualTo(SmsFailureReason.NotFound));
        Assert.That(time.GetUtcNow() - time.Start, Is.InRange(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60)));
    }

    [Test]
    public async Task Revoked_token_does_not_expire_tracking_before_the_deadline()
    {
        await using var provider = await StartAsync();
        twilio.ResponseOverride = _ => twilio.Requests.Count < 3
            ? FakeTwilioAccount.CreateResponse(
                HttpStatusCode.Unauthorized, """{"code":20003,"message":"Authenticate","status":401}""")
            : null;

        for (var i = 0; i < 9; i++)
        {
            await provider.GetSmsProvider().SendAsync(TestData.Message());
        }

        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(9);

        Assert.That(reportHandler.Reports, Is.All.Property("IsTrackingExpired").False);
        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).First().Message,
            Does.Contain("Status request for messages of account"));
    }

    [Test]
    public async Task Oldest_message_is_evicted_and_expired_when_the_store_is_full()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 2);

        var first = (await provider.GetSmsProvider().SendAsync(TestData.Message())).GetReceiptOrThrow();
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await WaitForReportsAsync(1);

        var expected = new DeliveryReport(first.MessageId, DeliveryStatus.Queued)
        {
            AccountId = TestValues.AccountSid,
            IsTrackingExpired = true,
        };
        Assert.That(reportHandler.Reports.Single(), Is.EqualTo(expected));
        Assert.That(CountPending(provider), Is.EqualTo(2));
    }

    [Test]
    public async Task Overridden_credentials_are_not_tracked_by_default_and_logged_once()
    {
        await using var provider = await StartAsync();

        await provider.GetSmsProvider().SendAsync(
            TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));
        await provider.GetSmsProvider().SendAsync(
            TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));

        Assert.That(CountPending(provider), Is.Zero);
        Assert.That(provider.GetLogRecords(LogLevel.Warning).Select(line => line.Id.Id), Is.EqualTo(new[] { 5 }));
    }

    [Test]
    public async Task Overridden_credentials_are_used_for_polling_when_tracked()
    {
        await using var provider = await StartAsync(options => options.TrackOverriddenCredentials = true);

        var overrides = new TwilioOverrides { Config = TestData.OtherAccountOverrides() };
        var result = await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: overrides));
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);

        Assert.That(result.GetReceiptOrThrow().IsTrackable, Is.False);
        Assert.That(twilio.Credentials, Is.EquivalentTo(new[]
        {
            $"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}",
            $"{TestValues.AccountSid}:{TestValues.AuthToken}",
        }));
        Assert.That(
            reportHandler.Reports.Select(report => report.AccountId),
            Is.EquivalentTo(new[] { TestValues.OtherAccountSid, TestValues.AccountSid }));
        Assert.That(provider.GetLogText(), Does.Not.Contain(TestValues.OtherAuthToken));
    }

    [Test]
    public async Task Scheduled_message_is_polled_from_its_send_time()
    {
        await using var provider = await StartAsync();
        twilio.InitialStatus = "scheduled";
        var message = TestData.Message() with { SendAt = time.Start + TimeSpan.FromHours(2) };

        await provider.GetSmsProvider().SendAsync(message);
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1, TimeSpan.FromHours(3));

        Assert.That(reportHandler.Reports.Single().Status, Is.EqualTo(DeliveryStatus.Delivered));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromHours(2) + TimeSpan.FromSeconds(2)));
    }

    [Test]
    public async Task Rejected_message_is_not_tracked()
    {
        await using var provider = await StartAsync();

        await provider.GetSmsProvider().SendAsync(TestData.Message(body: new string('x', 1601)));

        Assert.That(CountPending(provider), Is.Zero);
    }

    [Test]
    public async Task Polling_added_twice_registers_one_poller()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
            services.AddCourierTwilio(TestData.ConfigureOptions())
                .AddDeliveryPolling()
                .AddDeliveryPolling(polling => polling.MaxPending = 7));

        Assert.That(provider.GetServices<IHostedService>().OfType<DeliveryPoller>().Count(), Is.EqualTo(1));
        Assert.That(
            provider.GetRequiredService<IOptions<CourierTwilioOptions>>().Value.Polling.MaxPending, Is.EqualTo(7));
    }

    private static async Task StopAsync(ServiceProvider provider)
    {
        foreach (var service in provider.GetServices<IHostedService>())
        {
            await service.StopAsync(default);
        }
    }

    // Stops first: a message is removed from the store shortly after its handler returned.
    private static async Task<int> CountStopMessagesAsync(ServiceProvider provider)
    {
        await StopAsync(provider);
        return provider.GetLogRecords().Count(line => line.Id.Id == 15);
    }
}
