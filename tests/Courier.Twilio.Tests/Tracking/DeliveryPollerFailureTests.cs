using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>A failure that concerns one message does not affect the others.</summary>
public class DeliveryPollerFailureTests : PollerFixture
{
    [Test]
    public async Task Throwing_error_catalog_does_not_lose_a_final_status()
    {
        await using var provider = await StartAsync(
            configureBuilder: builder =>
                builder.Services.AddSingleton<ITwilioErrorCatalog>(new ThrowingErrorCatalog()));
        var (failed, delivered) = (await SendAsync(provider), await SendAsync(provider));
        twilio.SetStatus(failed, "undelivered");
        twilio.SetStatus(delivered, "delivered");

        await WaitForReportsAsync(2);

        Assert.That(
            reportHandler.Reports.Select(report => (report.MessageId, report.Status, report.Failure?.ProviderCode)),
            Is.EquivalentTo(new[]
            {
                (failed, DeliveryStatus.Undelivered, "30005"),
                (delivered, DeliveryStatus.Delivered, (string?)null),
            }));
    }

    [TestCase(HttpStatusCode.Forbidden)]
    [TestCase(HttpStatusCode.OK)]
    public async Task Failing_batch_does_not_starve_the_next_message(HttpStatusCode status)
    {
        await using var provider = await StartAsync();
        for (var i = 0; i < 8; i++)
        {
            await SendAsync(provider);
        }

        var ninth = await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        twilio.ResponseOverride = request =>
            request == $"GET {ninth}" ? null : FakeTwilioAccount.CreateResponse(status);
        await WaitForReportsAsync(1);

        Assert.That(
            reportHandler.Reports.Single(),
            Has.Property("MessageId").EqualTo(ninth).And.Property("Status").EqualTo(DeliveryStatus.Delivered));
        Assert.That(
            twilio.Requests.Take(9),
            Has.Some.EqualTo($"GET {ninth}"),
            "The second poll begins with the skipped message.");
    }

    [Test]
    public async Task Message_that_is_not_found_is_no_failure_of_the_account()
    {
        await using var provider = await StartAsync(options => options.ExpireAfter = TimeSpan.FromSeconds(6));
        twilio.ResponseOverride = _ => FakeTwilioAccount.CreateResponse(
            HttpStatusCode.NotFound, TwilioResponses.NotFound);
        await SendAsync(provider);

        await WaitForReportsAsync(1);

        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Select(line => line.Id.Id),
            Has.None.EqualTo(10),
            "Only the expiration is logged.");
    }

    [Test]
    public async Task Failing_message_does_not_starve_another()
    {
        await using var provider = await StartAsync();
        var sids = new List<string>();
        for (var i = 0; i < 9; i++)
        {
            sids.Add(await SendAsync(provider));
        }

        twilio.SetStatus(sids[8], "delivered");
        twilio.ResponseOverride = request =>
            request == $"GET {sids[0]}" ? FakeTwilioAccount.CreateResponse(HttpStatusCode.BadRequest) : null;
        await WaitForReportsAsync(1);

        Assert.That(
            reportHandler.Reports.Select(report => (report.MessageId, report.Status)),
            Is.EqualTo(new[] { (sids[8], DeliveryStatus.Delivered) }));
        Assert.That(twilio.Requests, Has.One.EqualTo($"GET {sids[8]}"));
    }
}
