using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>GET requests: the fields are in the query, and the signature covers the URL with its query.</summary>
public class TwilioWebhookProcessorQueryTests : WebhookProcessorFixture
{
    [Test]
    public async Task Fields_of_a_signed_query_are_dispatched()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        var url = WebhookData.GetUrl($"{Url}?cid=1", WebhookData.StatusCallback());

        Assert.That(
            await GetWebhooks(provider).ProcessStatusCallbackAsync(
                WebhookData.ComputeSignature(TestValues.AuthToken, url, []), url, []),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        handler.Verify(
            mock => mock.HandleAsync(
                It.Is<DeliveryReport>(report => report.MessageId == TestValues.MessageSid
                    && report.Status == DeliveryStatus.Delivered && report.AccountId == TestValues.AccountSid),
                It.IsAny<CancellationToken>()),
            Times.Once);
    }

    [Test]
    public async Task Query_is_decoded_as_a_form_is()
    {
        var inboundHandler = new Mock<IInboundMessageHandler>();
        await using var provider = BuildServices(services =>
        {
            services.AddSingleton(inboundHandler.Object);
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });
        var url = $"{Url}?MessageSid={TestValues.MessageSid}&AccountSid={TestValues.AccountSid}"
            + "&From=%2B12025550156&To=%2B15005550006&Body=Ja,+gerne%21+%F0%9F%98%80+1%2B1%3D2&Empty&=x#rc=1";

        Assert.That(
            await GetWebhooks(provider).ProcessInboundMessageAsync(
                WebhookData.ComputeSignature(TestValues.AuthToken, url.Split('#')[0], []), url, []),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        var received = (TwilioInboundMessage)inboundHandler.Invocations.Single().Arguments[0]!;
        Assert.That(received.Body, Is.EqualTo("Ja, gerne! 😀 1+1=2"));
        Assert.That(received.From, Is.EqualTo(TestValues.Number));
        Assert.That(received.OtherFields, Is.EqualTo(new Dictionary<string, string> { ["Empty"] = "", [""] = "x" }));
    }

    [Test]
    public async Task Query_that_was_changed_is_not_dispatched()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        var url = WebhookData.GetUrl(Url, WebhookData.StatusCallback("sent"));
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, url, []);

        foreach (var other in new[]
        {
            url.Replace("sent", "delivered", StringComparison.Ordinal), $"{url}&MessageStatus=delivered",
            url.Replace("MessageStatus", "messageStatus", StringComparison.Ordinal), Url,
        })
        {
            Assert.That(
                await GetWebhooks(provider).ProcessStatusCallbackAsync(signature, other, []),
                Is.Not.EqualTo(TwilioWebhookResult.Accepted),
                other);
        }

        handler.VerifyNoOtherCalls();
    }

    // The URL of a callback may have fields of its own, which are no fields of the callback.
    [Test]
    public async Task Fields_of_the_query_are_ignored_when_there_is_a_form()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        var url = $"{Url}?MessageStatus=read&AccountSid={TestValues.OtherAccountSid}";
        var form = WebhookData.StatusCallback("sent");

        await GetWebhooks(provider).ProcessStatusCallbackAsync(
            WebhookData.ComputeSignature(TestValues.AuthToken, url, form), url, form);

        handler.Verify(
            mock => mock.HandleAsync(
                It.Is<DeliveryReport>(report => report.Status == DeliveryStatus.Sent), It.IsAny<CancellationToken>()),
            Times.Once);
    }
}
