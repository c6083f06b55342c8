using System.Security.Cryptography;
using System.Text;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Callbacks of an account with a shared key are signed with HMAC-SHA256, and name the key.</summary>
internal sealed class CallbackSharedKeyTests : CallbackFixture
{
    private const string KeyId = "webhooks_sharedkey_1";
    private const string SettingsHeader = "X-Twilio-Webhooks-Signature-Settings";

    [Test]
    public async Task Callback_is_signed_with_the_shared_key_of_its_account()
    {
        Sandbox.Account.SignWithSharedKey("webhooks_sharedkey_0", "replaced").SignWithSharedKey(KeyId, "the secret");

        await SendAsync("/status?cid=1#rc=2");
        Time.Advance(TestValues.Pace * 3);
        var posted = await Application.NextAsync();

        var fields = posted.Form
            .OrderBy(static field => field.Key, StringComparer.Ordinal)
            .Select(static field => field.Key + field.Value);
        var hash = HMACSHA256.HashData("the secret"u8, Encoding.UTF8.GetBytes(posted.Url + string.Concat(fields)));
        Assert.That(posted.Headers["X-Twilio-Signature"], Is.EqualTo(Convert.ToBase64String(hash)));
        Assert.That(posted.Headers[SettingsHeader], Is.EqualTo($"key={KeyId},algorithm=HMAC_SHA256"));
    }

    [Test]
    public async Task Callback_without_a_shared_key_names_none()
    {
        Sandbox.AddAccount("ACffffffffffffffffffffffffffffffff", "token").SignWithSharedKey(KeyId, "the secret");

        await SendAsync("/status");
        Time.Advance(TestValues.Pace * 3);
        var posted = await Application.NextAsync();

        Assert.That(posted.Headers.ContainsKey(SettingsHeader), Is.False);
        Assert.That(posted.Headers["X-Twilio-Signature"], Has.Length.EqualTo(28));
    }

    [Test]
    public async Task Key_of_a_control_request_signs_inbound_messages()
    {
        Sandbox.Settings.InboundUrl = new Uri(Application.Address, "/inbound");
        await Twilio.PostJsonAsync(
            "/_sandbox/accounts",
            $$"""
            {"accountSid":"{{Sandbox.AccountSid}}","authToken":"{{Sandbox.AuthToken}}",
            "sharedKeyId":"{{KeyId}}","sharedKeySecret":"the secret"}
            """);

        Sandbox.Account.Receive("+12025550156", "+15005550006", "Hello");
        var posted = await Application.NextAsync();

        Assert.That(posted.Headers[SettingsHeader], Is.EqualTo($"key={KeyId},algorithm=HMAC_SHA256"));
        Assert.That(posted.Headers["X-Twilio-Signature"], Has.Length.EqualTo(44));
    }

    [TestCase("", "secret", "keyId")]
    [TestCase(null, "secret", "keyId")]
    [TestCase("key,1", "secret", "keyId")]
    [TestCase("key=1", "secret", "keyId")]
    [TestCase("key 1", "secret", "keyId")]
    [TestCase("key\r\n1", "secret", "keyId")]
    [TestCase("kéy", "secret", "keyId")]
    [TestCase(KeyId, "", "secret")]
    [TestCase(KeyId, " ", "secret")]
    public void Malformed_key_throws(string? id, string secret, string parameter)
    {
        Assert.That(
            () => Sandbox.Account.SignWithSharedKey(id!, secret),
            Throws.InstanceOf<ArgumentException>()
                .With.Property(nameof(ArgumentException.ParamName)).EqualTo(parameter));
    }
}
