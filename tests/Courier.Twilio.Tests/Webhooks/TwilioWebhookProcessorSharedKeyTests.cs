using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using static Courier.Twilio.TwilioWebhookResult;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Requests that a shared key signed, and what is logged when none did.</summary>
public class TwilioWebhookProcessorSharedKeyTests : WebhookProcessorFixture
{
    private const string KeyId = TestValues.SharedKeyId;
    private const string Secret = TestValues.SharedKeySecret;
    private const string Settings = TestValues.SharedKeySettings;

    [Test]
    public async Task Request_signed_with_a_configured_key_is_dispatched()
    {
        await using var provider = BuildWithKey();

        Assert.That(await ProcessAsync(provider), Is.EqualTo(Accepted));
        Assert.That(
            await GetWebhooks(provider).ProcessInboundMessageAsync(
                WebhookData.ComputeSharedKeySignature(Secret, Url, WebhookData.InboundMessage()),
                Settings,
                Url,
                WebhookData.InboundMessage(),
                default),
            Is.EqualTo(Accepted));
        handler.VerifyAll();
        Assert.That(provider.GetLogRecords(LogLevel.Warning).Select(record => record.Id.Id), Is.EqualTo(new[] { 22 }));
    }

    [Test]
    public async Task Key_and_token_verify_their_own_algorithm_only()
    {
        await using var provider = BuildWithKey();
        var form = WebhookData.StatusCallback();
        var sha1 = WebhookData.ComputeSignature(Secret, Url, form);
        var sha256 = WebhookData.ComputeSharedKeySignature(Secret, Url, form);
        var token = WebhookData.ComputeSignature(TestValues.AuthToken, Url, form);
        (string Signature, string? Settings)[] requests =
        [
            (sha1, Settings), (sha1, $"key={KeyId},algorithm=HMAC_SHA1"), (sha1, null), (sha1, ""), (sha256, null),
            (sha256, ""), (sha256, $"key={KeyId},algorithm=HMAC_SHA1"), (sha256, $"key={KeyId}"),
            (token, Settings), (token, $"key={KeyId},algorithm=HMAC_SHA1"), (token, ""), (token, "algorithm=HMAC_SHA1"),
            (token, "key=,algorithm=HMAC_SHA1"),
            (WebhookData.ComputeSharedKeySignature(TestValues.AuthToken, Url, form), Settings),
            (WebhookData.ComputeSharedKeySignature("", Url, form), "key=,algorithm=HMAC_SHA256"),
            (sha256, $"{Settings},{Settings}"), (sha256, $"key={KeyId.ToUpperInvariant()},algorithm=HMAC_SHA256"),
        ];

        foreach (var (signature, settings) in requests)
        {
            Assert.That(
                await GetWebhooks(provider).ProcessStatusCallbackAsync(signature, settings, Url, form, default),
                Is.EqualTo(InvalidSignature),
                $"{signature} {settings}");
        }

        handler.VerifyNoOtherCalls();
    }

    [Test]
    public async Task Both_keys_are_valid_during_rotation()
    {
        await using var provider = BuildWithKey(
            o => o.WebhookSharedKeys["webhooks_sharedkey_next"] = "the-next-secret");

        Assert.That(await ProcessAsync(provider, status: "sent"), Is.EqualTo(Accepted));
        Assert.That(
            await ProcessAsync(provider, "webhooks_sharedkey_next", "the-next-secret"), Is.EqualTo(Accepted));
        Assert.That(await ProcessAsync(provider, "webhooks_sharedkey_next"), Is.EqualTo(InvalidSignature));
    }

    [Test]
    public async Task Reload_of_the_configuration_replaces_a_secret_and_adds_a_key()
    {
        var configuration = TestServices.BuildConfiguration(("WebhookSharedKeys:webhooks_sharedkey_old", "old"));
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")));

        Assert.That(await ProcessAsync(provider, "webhooks_sharedkey_old", "old", "sent"), Is.EqualTo(Accepted));
        Assert.That(await ProcessAsync(provider), Is.EqualTo(InvalidSignature));
        configuration["Courier:Twilio:WebhookSharedKeys:webhooks_sharedkey_old"] = "new";
        configuration[$"Courier:Twilio:WebhookSharedKeys:{KeyId}"] = Secret;
        configuration.Reload();

        Assert.That(await ProcessAsync(provider), Is.EqualTo(Accepted));
        Assert.That(
            await ProcessAsync(provider, "webhooks_sharedkey_old", "old", "read"), Is.EqualTo(InvalidSignature));
        Assert.That(await ProcessAsync(provider, "webhooks_sharedkey_old", "new", "read"), Is.EqualTo(Accepted));
    }

    [Test]
    public async Task Reload_with_an_empty_secret_keeps_the_last_valid_keys()
    {
        var configuration = TestServices.BuildConfiguration(($"WebhookSharedKeys:{KeyId}", Secret));
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")));
        Assert.That(await ProcessAsync(provider, status: "sent"), Is.EqualTo(Accepted));

        configuration[$"Courier:Twilio:WebhookSharedKeys:{KeyId}"] = "";
        configuration.Reload();

        Assert.That(await ProcessAsync(provider, secret: "", status: "read"), Is.EqualTo(InvalidSignature));
        Assert.That(await ProcessAsync(provider), Is.EqualTo(Accepted));
        Assert.That(
            provider.GetLogRecords(LogLevel.Error).Single().Message,
            Does.Contain($"WebhookSharedKeys:{KeyId}: is empty").And.Not.Contain("canary"));
    }

    [Test]
    public async Task Unknown_key_is_logged_by_its_id_at_most_once_a_minute()
    {
        await using var provider = BuildWithKey();

        for (var i = 0; i < 3; i++)
        {
            Assert.That(
                await ProcessAsync(provider, "webhooks_sharedkey_01234567890123456789"), Is.EqualTo(InvalidSignature));
        }

        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Single().Message,
            Does.Contain("shared key webhooks_sharedkey_01234567890123456789, which is not configured")
                .And.Contain("WebhookSharedKeys").And.Contain(TestValues.AccountSid));
    }

    // Anyone can post a request without a signature, and must not be able to hide the other lines.
    [Test]
    public async Task Each_reason_has_a_log_line_of_its_own()
    {
        await using var provider = BuildWithKey();
        var webhooks = GetWebhooks(provider);
        var form = WebhookData.StatusCallback();
        var signature = WebhookData.ComputeSharedKeySignature("wrong", Url, form);

        await webhooks.ProcessStatusCallbackAsync(null, null, Url, form, default);
        await webhooks.ProcessStatusCallbackAsync(signature, null, Url, form, default);
        await webhooks.ProcessStatusCallbackAsync(signature, Settings, Url, form, default);
        await webhooks.ProcessStatusCallbackAsync(signature, "key=1,algorithm=HMAC_SHA256", Url, form, default);
        await webhooks.ProcessStatusCallbackAsync(signature, $"key={KeyId},algorithm=HMAC_SHA1", Url, form, default);

        var lines = provider.GetLogRecords(LogLevel.Warning);
        Assert.That(lines.Select(line => line.Id.Id), Is.EqualTo(new[] { 46, 21, 42, 41, 43 }));
        Assert.That(lines[2].Message, Does.Contain(KeyId));
        Assert.That(lines[4].Message, Does.Contain($"algorithm HMAC_SHA1 for shared key {KeyId}; only HMAC_SHA256"));
        Assert.That(provider.GetLogText(), Does.Not.Contain("canary"));
    }

    [TestCase("")]
    [TestCase("key")]
    public async Task Malformed_settings_are_logged(string settings)
    {
        await using var provider = BuildWithKey();
        var form = WebhookData.StatusCallback();

        await GetWebhooks(provider).ProcessStatusCallbackAsync(
            WebhookData.ComputeSignature(TestValues.AuthToken, Url, form), settings, Url, form, default);

        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Single().Message,
            Does.Contain("Settings does not have the form key=…,algorithm=HMAC_SHA256."));
    }

    [TestCase("x\r\ny", "x??y")]
    [TestCase("call +12025550156", "call +1202•••0156")]
    public async Task Logged_key_id_is_sanitized(string keyId, string shown)
    {
        await using var provider = BuildWithKey();

        await ProcessAsync(provider, keyId);

        Assert.That(provider.GetLogRecords(LogLevel.Warning).Single().Message, Does.Contain($"shared key {shown},"));
        Assert.That(provider.GetLogText(), Does.Not.Contain("2025550156").And.Not.Contain("\r"));
    }

    [Test]
    public async Task Key_of_another_registration_is_not_valid_for_an_account()
    {
        await using var provider = BuildServices(services =>
        {
            services.AddCourierTwilio("one", TestData.ConfigureOptions(o => o.WebhookSharedKeys[KeyId] = Secret));
            return services.AddCourierTwilio("two", TestData.ConfigureOptions(
                o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
        });

        Assert.That(await ProcessAsync(provider), Is.EqualTo(Accepted));
        Assert.That(
            await ProcessAsync(provider, account: TestValues.OtherAccountSid), Is.EqualTo(InvalidSignature));
        Assert.That(
            await ProcessAsync(provider, account: "ACcccccccccccccccccccccccccccccccc"),
            Is.EqualTo(Accepted),
            "an account without a registration");
    }

    [Test]
    public async Task Registration_without_tokens_accepts_its_shared_key()
    {
        await using var provider = BuildWithKey(o =>
            (o.AuthToken, o.ApiKeySid, o.ApiKeySecret) = ("", TestValues.ApiKeySid, TestValues.ApiKeySecret));

        Assert.That(await ProcessAsync(provider), Is.EqualTo(Accepted));
        Assert.That(
            await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback("read")),
            Is.EqualTo(InvalidSignature));
        Assert.That(provider.GetLogRecords(LogLevel.Error), Is.Empty);
    }

    private ServiceProvider BuildWithKey(Action<CourierTwilioOptions>? configure = null) => BuildServices(
        services => services.AddCourierTwilio(TestData.ConfigureOptions(options =>
        {
            options.WebhookSharedKeys[KeyId] = Secret;
            configure?.Invoke(options);
        })));

    private static Task<TwilioWebhookResult> ProcessAsync(
        ServiceProvider provider,
        string keyId = KeyId,
        string secret = Secret,
        string status = "delivered",
        string account = TestValues.AccountSid)
    {
        var form = WebhookData.StatusCallback(status, account);
        return GetWebhooks(provider).ProcessStatusCallbackAsync(
            WebhookData.ComputeSharedKeySignature(secret, Url, form),
            $"key={keyId},algorithm=HMAC_SHA256",
            Url,
            form,
            CancellationToken.None);
    }
}
