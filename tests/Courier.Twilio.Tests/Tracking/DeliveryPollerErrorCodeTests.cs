using System.Net;
using Courier.Sms;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Polls after a final status whose error code is missing.</summary>
public class DeliveryPollerErrorCodeTests : PollerFixture
{
    private string errorCode = "null";

    [Test]
    public async Task Error_code_that_Twilio_sets_after_the_status_is_dispatched()
    {
        await using var provider = await StartAsync();
        RespondWithStatus("failed");
        var sid = await SendAsync(provider);

        await WaitForReportsAsync(1);
        errorCode = "30007";
        await WaitForReportsAsync(2);
        await GetPoller(provider).StopAsync(default);

        Assert.That(
            reportHandler.Reports.Select(report => (report.MessageId, report.Status, report.Failure?.ProviderCode)),
            Is.EqualTo(new[] { (sid, DeliveryStatus.Failed, null), (sid, DeliveryStatus.Failed, "30007") }));
        Assert.That(CountPending(provider), Is.Zero);
        Assert.That(provider.GetLogRecords().Select(line => line.Id.Id), Has.None.EqualTo(12).And.None.EqualTo(15));
    }

    [Test]
    public async Task Polls_for_an_error_code_end_after_five_more()
    {
        await using var provider = await StartAsync();
        RespondWithStatus("undelivered");
        await SendAsync(provider);

        await WaitForReportsAsync(1);
        for (var i = 0; i < 5; i++)
        {
            await time.AdvancePastNextTimerAsync(IsPollingDelay)
                .WaitAsync(TimeSpan.FromSeconds(20), cancellationToken: default);
        }

        Assert.That(SpinWait.SpinUntil(() => CountPending(provider) == 0, TimeSpan.FromSeconds(20)));
        Assert.That(twilio.Requests, Has.Count.EqualTo(6));
        Assert.That(reportHandler.Reports, Has.Count.EqualTo(1).And.All.Property("IsTrackingExpired").False);
    }

    [Test]
    public async Task Webhook_without_an_error_code_lets_polls_find_it()
    {
        await using var provider = await StartAsync();
        RespondWithStatus("failed");
        errorCode = "30007";
        var sid = await SendAsync(provider);

        await DispatchWebhookReportAsync(provider, sid, DeliveryStatus.Failed);
        await WaitForReportsAsync(2);

        Assert.That(
            reportHandler.Reports.Select(report => report.Failure?.ProviderCode),
            Is.EqualTo(new[] { null, "30007" }));
        Assert.That(twilio.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Message_without_an_error_code_is_not_open_at_the_stop()
    {
        await using var provider = await StartAsync();
        RespondWithStatus("failed");
        await SendAsync(provider);
        await WaitForReportsAsync(1);

        await GetPoller(provider).StopAsync(default);

        Assert.That(reportHandler.Reports, Has.Count.EqualTo(1));
        Assert.That(provider.GetLogRecords().Select(line => line.Id.Id), Has.None.EqualTo(15));
    }

    private void RespondWithStatus(string status) => twilio.ResponseOverride = request =>
        FakeTwilioAccount.CreateResponse(HttpStatusCode.OK, $$"""
            {
              "sid": "{{request[4..]}}",
              "account_sid": "{{TestValues.AccountSid}}",
              "status": "{{status}}",
              "error_code": {{errorCode}}
            }
            """);
}
