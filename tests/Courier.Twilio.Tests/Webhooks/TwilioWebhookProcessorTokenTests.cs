using Courier.Sms;
using Microsoft.Extensions.Logging;
using Moq;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Which tokens validate a request, and what is logged when none does.</summary>
public class TwilioWebhookProcessorTokenTests : WebhookProcessorFixture
{
    [Test]
    public async Task AccountSid_selects_the_auth_token()
    {
        await using var provider = BuildServices(services =>
        {
            services.AddCourierTwilio(
                "other",
                TestData.ConfigureOptions(
                    o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        Assert.Multiple(async () =>
        {
            Assert.That(
                await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
                Is.EqualTo(TwilioWebhookResult.Accepted));
            Assert.That(
                await ProcessStatusAsync(
                    provider,
                    TestValues.OtherAuthToken,
                    WebhookData.StatusCallback(account: TestValues.OtherAccountSid)),
                Is.EqualTo(TwilioWebhookResult.Accepted));
            Assert.That(
                await ProcessStatusAsync(provider, TestValues.OtherAuthToken, WebhookData.StatusCallback()),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(
                await ProcessStatusAsync(
                    provider, TestValues.AuthToken, WebhookData.StatusCallback(account: TestValues.OtherAccountSid)),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(
                await ProcessStatusAsync(
                    provider,
                    TestValues.AuthToken,
                    WebhookData.StatusCallback(account: "ACcccccccccccccccccccccccccccccccc")),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(
                await ProcessStatusAsync(
                    provider,
                    TestValues.AuthToken,
                    WebhookData.StatusCallback().Where(field => field.Key != "AccountSid")),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(
                await ProcessStatusAsync(
                    provider,
                    TestValues.AuthToken,
                    [.. WebhookData.StatusCallback(), .. WebhookData.Form("AccountSid", TestValues.OtherAccountSid)]),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        });
    }

    [Test]
    public async Task Current_and_next_token_are_valid_during_rotation()
    {
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(
                TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add("the-next-token"))));

        Assert.That(
            await ProcessStatusAsync(provider, "the-next-token", WebhookData.StatusCallback("sent")),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(
            await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
            Is.EqualTo(TwilioWebhookResult.Accepted));
    }

    [Test]
    public async Task Overridden_account_is_accepted_when_its_token_is_configured()
    {
        await using var withoutToken = BuildServices(
            services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(
                TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add(TestValues.OtherAuthToken))));
        var form = WebhookData.StatusCallback(account: TestValues.OtherAccountSid);

        Assert.That(
            await ProcessStatusAsync(withoutToken, TestValues.OtherAuthToken, form),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(
            await ProcessStatusAsync(provider, TestValues.OtherAuthToken, form),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        handler.Verify(
            mock => mock.HandleAsync(
                It.Is<DeliveryReport>(report => report.AccountId == TestValues.OtherAccountSid),
                It.IsAny<CancellationToken>()),
            Times.Once);
    }

    // A customer knows the token of their own account, and must not be able to sign for messages of other accounts.
    [TestCase(TestValues.OtherAccountSid, TwilioWebhookResult.Accepted)]
    [TestCase(TestValues.AccountSid, TwilioWebhookResult.InvalidSignature)]
    [TestCase("ACcccccccccccccccccccccccccccccccc", TwilioWebhookResult.InvalidSignature)]
    [TestCase(null, TwilioWebhookResult.InvalidSignature)]
    public async Task Token_listed_with_an_account_is_valid_for_that_account_only(
        string? account, TwilioWebhookResult expected)
    {
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(
                TestData.ConfigureOptions(
                    o => o.CallbackAuthTokens.Add($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"))));
        var form = WebhookData.StatusCallback("failed", account ?? "").Where(
            field => field.Key != "AccountSid" || account is not null);

        Assert.That(await ProcessStatusAsync(provider, TestValues.OtherAuthToken, form), Is.EqualTo(expected));
        Assert.That(
            await ProcessStatusAsync(provider, $"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}", form),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature),
            "the entry itself is not a token");
    }

    [Test]
    public async Task Next_token_listed_with_its_account_is_valid()
    {
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(
                TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add($"{TestValues.AccountSid}:the-next-token"))));

        Assert.That(
            await ProcessStatusAsync(provider, "the-next-token", WebhookData.StatusCallback("sent")),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(
            await ProcessStatusAsync(
                provider, "the-next-token", WebhookData.StatusCallback(account: TestValues.OtherAccountSid)),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Single().Message,
            Does.Contain("'AC…:token'").And.Not.Contain("the-next-token"));
    }

    [Test]
    public async Task Registration_without_token_accepts_nothing_and_logs_once()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions(o =>
            (o.AuthToken, o.ApiKeySid, o.ApiKeySecret) = ("", TestValues.ApiKeySid, TestValues.ApiKeySecret))));

        foreach (var token in new[] { "", TestValues.ApiKeySecret, "" })
        {
            Assert.That(
                await ProcessStatusAsync(provider, token, WebhookData.StatusCallback()),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        }

        Assert.That(
            provider.GetLogRecords(LogLevel.Error).Single().Message,
            Does.Contain("Set AuthToken").And.Contain("(without a name)"));
    }

    [Test]
    public async Task Invalid_signature_log_is_throttled_and_omits_query_and_numbers()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        for (var i = 0; i < 5; i++)
        {
            await GetWebhooks(provider).ProcessStatusCallbackAsync(
                WebhookData.ComputeSignature("wrong", Url, []),
                $"http://inside:8080/hook/12025550156\r\n?pin={TestValues.Number}",
                WebhookData.StatusCallback());
        }

        var line = provider.GetLogRecords(LogLevel.Warning).Single();
        Assert.That(line.Message, Does.Contain("http://inside:8080/hook/1202•••0156").And.Contain("PublicBaseUrl"));
        Assert.That(provider.GetLogText(), Does.Not.Contain("2025550156").And.Not.Contain("pin").And.Not.Contain("\r"));
    }

    [TestCase("https://twilio:canary@app.example/twilio/status", "https://app.example/twilio/status")]
    [TestCase("https://canary@app.example:8443/@me/status?to=me@app.example", "https://app.example:8443/@me/status")]
    [TestCase("https://twilio:ca?nary@app.example/", "(no URL)")]
    [TestCase("https://twilio:ca/nary@app.example/", "(no URL)")]
    [TestCase("twilio:canary@app.example/", "(no URL)")]
    [TestCase(
        "https://App.example:443/@me/status",
        "https://App.example:443/@me/status",
        Description = "without user info: unchanged")]
    public async Task Invalid_signature_log_omits_the_user_info_of_the_url(string url, string shown)
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        await GetWebhooks(provider).ProcessStatusCallbackAsync(
            WebhookData.ComputeSignature("wrong", url, []), url, WebhookData.StatusCallback());

        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Single().Message,
            Does.StartWith($"Webhook to {shown} for account"));
        Assert.That(provider.GetLogText(), Does.Not.Contain("nary"));
    }
}
