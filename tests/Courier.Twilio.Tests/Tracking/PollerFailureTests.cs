using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Trouble with one message is no trouble of the others.</summary>
public class PollerFailureTests : PollerFixture
{
    [Test]
    public async Task A_catalog_that_throws_at_a_code_costs_no_message_its_end()
    {
        await using var provider = await StartAsync(more: builder => builder.Services.AddSingleton<ITwilioErrorCatalog>(new ThrowingErrorCatalog()));
        var (bad, good) = (await SendAsync(provider), await SendAsync(provider));
        twilio.SetStatus(bad, "undelivered");
        twilio.SetStatus(good, "delivered");

        await WaitForReportsAsync(2);

        Assert.That(reportHandler.Reports.Select(report => (report.MessageId, report.Status, report.Failure?.ProviderCode)), Is.EquivalentTo(new[]
        {
            (bad, DeliveryStatus.Undelivered, "30005"),
            (good, DeliveryStatus.Delivered, (string?)null),
        }));
    }

    [TestCase(HttpStatusCode.Forbidden)]
    [TestCase(HttpStatusCode.OK)]
    public async Task Eight_that_cannot_be_asked_after_do_not_starve_the_ninth(HttpStatusCode status)
    {
        await using var provider = await StartAsync();
        for (var i = 0; i < 8; i++)
        {
            await SendAsync(provider);
        }

        var ninth = await SendAsync(provider);
        twilio.SetAllStatuses("delivered");
        twilio.ResponseOverride = question => question == $"GET {ninth}" ? null : FakeTwilioAccount.CreateResponse(status);
        await WaitForReportsAsync(1);

        Assert.That(reportHandler.Reports.Single(), Has.Property("MessageId").EqualTo(ninth).And.Property("Status").EqualTo(DeliveryStatus.Delivered));
        Assert.That(time.GetUtcNow() - time.Start, Is.LessThan(TimeSpan.FromSeconds(15)));
    }

    [Test]
    public async Task A_message_that_cannot_be_asked_after_does_not_starve_another()
    {
        await using var provider = await StartAsync();
        var all = new List<string>();
        for (var i = 0; i < 9; i++)
        {
            all.Add(await SendAsync(provider));
        }

        twilio.SetStatus(all[8], "delivered");
        twilio.ResponseOverride = question => question == $"GET {all[0]}" ? FakeTwilioAccount.CreateResponse(HttpStatusCode.BadRequest) : null;
        await WaitForReportsAsync(1);

        Assert.That(reportHandler.Reports.Select(report => (report.MessageId, report.Status)), Is.EqualTo(new[] { (all[8], DeliveryStatus.Delivered) }));
        Assert.That(twilio.Requests, Has.One.EqualTo($"GET {all[8]}"));
    }
}
