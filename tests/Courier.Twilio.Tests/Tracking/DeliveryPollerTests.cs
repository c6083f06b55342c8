using System.Net;
using Courier.Sms;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

public class DeliveryPollerTests : PollerFixture
{
    [Test]
    public async Task An_accepted_message_is_followed_to_its_end_on_schedule()
    {
        await using var provider = await StartAsync();
        twilio.ResponseOverride = _ =>
        {
            twilio.SetAllStatuses(twilio.Requests.Count switch { 1 => "queued", 2 => "sent", _ => "delivered" });
            return null;
        };

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await WaitForReportsAsync(2);

        Assert.That(reportHandler.Reports.Select(report => report.Status), Is.EqualTo(new[] { DeliveryStatus.Sent, DeliveryStatus.Delivered }));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(2 + 3.2 + 5.12)));
        Assert.That(await OpenAtTheStopAsync(provider), Is.Zero);
    }

    [Test]
    public async Task Couriers_own_schedule_is_followed_when_it_is_asked_for()
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
    public async Task At_the_deadline_it_is_reported_as_given_up_with_its_last_status()
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(30));
        twilio.InitialStatus = "accepted";

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        twilio.SetAllStatuses("sent");
        await WaitForReportsAsync(2);

        Assert.That(reportHandler.Reports[^1], Has.Property("IsTrackingExpired").True.And.Property("Status").EqualTo(DeliveryStatus.Sent));
        Assert.That(time.GetUtcNow() - time.Start, Is.EqualTo(TimeSpan.FromSeconds(30)));
        Assert.That(await OpenAtTheStopAsync(provider), Is.Zero);
    }

    [Test]
    public async Task What_is_open_at_the_stop_is_reported_as_given_up_with_its_last_status()
    {
        await using var provider = await StartAsync();

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await StopAsync(provider);

        Assert.That(reportHandler.Reports.Select(report => (report.Status, report.IsTrackingExpired)), Is.EqualTo(new[] { (DeliveryStatus.Queued, true), (DeliveryStatus.Queued, true) }));
        Assert.That(provider.GetLogRecords(LogLevel.Information).Select(line => line.Message), Has.Some.Contains("2 pending messages; handlers were notified of 2 of them"));
    }

    [Test]
    public async Task What_is_sent_after_the_stop_is_sent_and_the_log_says_that_it_is_not_followed()
    {
        await using var provider = await StartAsync();

        await StopAsync(provider);
        var result = await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(provider.GetLogRecords(LogLevel.Warning).Single().Message, Does.Contain(result.GetReceiptOrThrow().MessageId).And.Contain("is not tracked"));
    }

    [Test]
    public async Task A_handler_that_throws_hears_the_report_again_at_the_next_look()
    {
        await using var provider = await StartAsync();
        var calls = 0;
        reportHandler.OnReport = _ => ++calls < 3 ? throw new InvalidOperationException($"canary {TestValues.Number}") : Task.CompletedTask;

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
    public async Task A_handler_that_throws_hears_an_end_as_an_end_also_after_the_deadline(int faults)
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(2));
        var calls = 0;
        reportHandler.OnReport = _ => ++calls <= faults ? throw new InvalidOperationException() : Task.CompletedTask;

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(1);

        Assert.That(reportHandler.Reports.Single(), Has.Property("IsTrackingExpired").False.And.Property("Status").EqualTo(DeliveryStatus.Delivered));
    }

    [Test]
    public async Task A_callback_that_brought_the_end_ends_the_polling()
    {
        await using var provider = await StartAsync();

        var receipt = (await provider.GetSmsProvider().SendAsync(TestData.Message())).GetReceiptOrThrow();
        await provider.GetRequiredKeyedService<DeliveryReportDispatcher>("").DispatchAsync(new(receipt.MessageId, DeliveryStatus.Delivered), ReportSource.Push, default);
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { $"GET {reportHandler.Reports[1].MessageId}" }));
        Assert.That(await OpenAtTheStopAsync(provider), Is.Zero);
    }

    [Test]
    public async Task A_404_is_waited_out_at_first_and_believed_later()
    {
        await using var provider = await StartAsync();
        twilio.ResponseOverride = _ => FakeTwilioAccount.CreateResponse(HttpStatusCode.NotFound, TwilioResponses.NotFound);

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await WaitForReportsAsync(1);

        Assert.That(reportHandler.Reports.Single(), Has.Property("IsTrackingExpired").True.And.Property("Failure").Property("Reason").EqualTo(SmsFailureReason.NotFound));
        Assert.That(time.GetUtcNow() - time.Start, Is.InRange(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(60)));
    }

    [Test]
    public async Task A_revoked_token_gives_nothing_up_before_the_deadline_and_asks_for_one_message_only()
    {
        await using var provider = await StartAsync();
        twilio.ResponseOverride = _ => twilio.Requests.Count < 3 ? FakeTwilioAccount.CreateResponse(HttpStatusCode.Unauthorized, """{"code":20003,"message":"Authenticate","status":401}""") : null;

        for (var i = 0; i < 9; i++)
        {
            await provider.GetSmsProvider().SendAsync(TestData.Message());
        }

        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(9);

        Assert.That(reportHandler.Reports, Is.All.Property("IsTrackingExpired").False);
        Assert.That(provider.GetLogRecords(LogLevel.Warning).First().Message, Does.Contain("Status request for messages of account"));
    }

    [Test]
    public async Task More_than_fit_push_out_the_oldest_which_is_reported_as_given_up()
    {
        await using var provider = await StartAsync(options => options.MaxPending = 2);

        var first = (await provider.GetSmsProvider().SendAsync(TestData.Message())).GetReceiptOrThrow();
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await WaitForReportsAsync(1);

        Assert.That(reportHandler.Reports.Single(), Is.EqualTo(new DeliveryReport(first.MessageId, DeliveryStatus.Queued) { AccountId = TestValues.AccountSid, IsTrackingExpired = true }));
        Assert.That(CountPending(provider), Is.EqualTo(2));
    }

    [Test]
    public async Task Overridden_credentials_are_not_polled_and_the_log_says_so_once()
    {
        await using var provider = await StartAsync();

        await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));
        await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }));

        Assert.That(CountPending(provider), Is.Zero);
        Assert.That(provider.GetLogRecords(LogLevel.Warning).Select(line => line.Id.Id), Is.EqualTo(new[] { 5 }));
    }

    [Test]
    public async Task Overridden_credentials_are_followed_with_themselves_when_that_is_wanted()
    {
        await using var provider = await StartAsync(options => options.TrackOverriddenCredentials = true);

        var receipt = (await provider.GetSmsProvider().SendAsync(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() }))).GetReceiptOrThrow();
        await provider.GetSmsProvider().SendAsync(TestData.Message());
        twilio.SetAllStatuses("delivered");
        await WaitForReportsAsync(2);

        Assert.That(receipt.IsTrackable, Is.False);
        Assert.That(twilio.Credentials, Is.EquivalentTo(new[] { $"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}", $"{TestValues.AccountSid}:{TestValues.AuthToken}" }));
        Assert.That(reportHandler.Reports.Select(report => report.AccountId), Is.EquivalentTo(new[] { TestValues.OtherAccountSid, TestValues.AccountSid }));
        Assert.That(provider.GetLogText(), Does.Not.Contain(TestValues.OtherAuthToken));
    }

    [Test]
    public async Task A_scheduled_message_is_followed_from_the_moment_it_goes_out()
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
    public async Task A_message_that_is_not_accepted_is_not_followed()
    {
        await using var provider = await StartAsync();

        await provider.GetSmsProvider().SendAsync(TestData.Message(body: new string('x', 1601)));

        Assert.That(CountPending(provider), Is.Zero);
    }

    [Test]
    public async Task Polling_that_was_added_twice_polls_once()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
            services.AddCourierTwilio(TestData.ConfigureOptions()).AddDeliveryPolling().AddDeliveryPolling(polling => polling.MaxPending = 7));

        Assert.That(provider.GetServices<IHostedService>().OfType<DeliveryPoller>().Count(), Is.EqualTo(1));
        Assert.That(provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<CourierTwilioOptions>>().Value.Polling.MaxPending, Is.EqualTo(7));
    }

    private static async Task StopAsync(ServiceProvider provider)
    {
        foreach (var service in provider.GetServices<IHostedService>())
        {
            await service.StopAsync(default);
        }
    }

    // The last report is heard a moment before its message leaves the list; the stop waits for that.
    private static async Task<int> OpenAtTheStopAsync(ServiceProvider provider)
    {
        await StopAsync(provider);
        return provider.GetLogRecords().Count(line => line.Id.Id == 15);
    }
}
