using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>The error catalog in the container explains the errors of status callbacks.</summary>
public class TwilioWebhookProcessorCatalogTests : WebhookProcessorFixture
{
    private static readonly TwilioErrorInfo OwnInfo = TwilioErrorCatalog.Find((TwilioErrorCode)30007)! with
    {
        Title = "Explained by the application",
    };

    [TestCase(true)]
    [TestCase(false)]
    public async Task Catalog_of_the_application_explains_the_error(bool isRegisteredFirst)
    {
        var catalog = Mock.Of<ITwilioErrorCatalog>(mock => mock.Find(OwnInfo.Code) == OwnInfo);
        await using var provider = BuildServices(services =>
        {
            if (isRegisteredFirst)
            {
                services.AddSingleton(catalog);
            }

            var builder = services.AddCourierTwilio(TestData.ConfigureOptions());
            if (!isRegisteredFirst)
            {
                services.AddSingleton(catalog);
            }

            return builder;
        });

        await ProcessStatusAsync(
            provider, TestValues.AuthToken, WebhookData.StatusCallback("failed", more: ["ErrorCode", "30007"]));

        var report = (DeliveryReport)handler.Invocations.Single().Arguments[0]!;
        Assert.That(report.Failure!.Message, Does.Contain(OwnInfo.Title));
    }

    [Test]
    public async Task Report_is_dispatched_when_the_catalog_of_the_application_throws()
    {
        await using var provider = BuildServices(services =>
        {
            services.AddSingleton<ITwilioErrorCatalog>(new ThrowingErrorCatalog());
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        Assert.That(
            await ProcessStatusAsync(
                provider, TestValues.AuthToken, WebhookData.StatusCallback("failed", more: ["ErrorCode", "30007"])),
            Is.EqualTo(TwilioWebhookResult.Accepted));

        var report = (DeliveryReport)handler.Invocations.Single().Arguments[0]!;
        Assert.That(report.Failure!.ProviderCode, Is.EqualTo("30007"));
    }
}
