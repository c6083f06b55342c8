using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Moq;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>A processor with a mocked handler, and requests that a token signed.</summary>
public abstract class WebhookProcessorFixture
{
    private protected const string Url = WebhookData.Url;

    private protected readonly Mock<IDeliveryReportHandler> handler = new();

    private protected ServiceProvider BuildServices(Func<IServiceCollection, CourierTwilioBuilder> register) =>
        TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(handler.Object);
            return register(services);
        });

    private protected static ITwilioWebhooks GetWebhooks(IServiceProvider provider) =>
        provider.GetRequiredService<ITwilioWebhooks>();

    private protected static Task<TwilioWebhookResult> ProcessStatusAsync(
        IServiceProvider provider, string token, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        GetWebhooks(provider).ProcessStatusCallbackAsync(WebhookData.ComputeSignature(token, Url, form), Url, form);

    private protected static Task<TwilioWebhookResult> ProcessInboundAsync(
        IServiceProvider provider, string token, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        GetWebhooks(provider).ProcessInboundMessageAsync(WebhookData.ComputeSignature(token, Url, form), Url, form);
}
