using Courier.Twilio.Webhooks;

namespace Courier.Twilio.Tests.Webhooks;

public class SignatureSettingsTests
{
    [TestCase("key=webhooks_sharedkey_1,algorithm=HMAC_SHA256")]
    [TestCase("algorithm=HMAC_SHA256,key=webhooks_sharedkey_1")]
    [TestCase(" key = webhooks_sharedkey_1 , algorithm = hmac_sha256 ")]
    [TestCase("key=webhooks_sharedkey_1,version=2,version=3,,x,algorithm=HMAC_SHA256,")]
    public void Key_and_algorithm_are_read_in_any_order(string header)
    {
        var settings = SignatureSettings.Parse(header);

        Assert.That(settings.IsWellFormed, Is.True);
        Assert.That(settings.KeyId, Is.EqualTo("webhooks_sharedkey_1"));
        Assert.That(settings.IsSha256, Is.True);
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase(",")]
    [TestCase("key=1")]
    [TestCase("algorithm=HMAC_SHA256")]
    [TestCase("key=,algorithm=HMAC_SHA256")]
    [TestCase("key,algorithm=HMAC_SHA256")]
    [TestCase("key=1,algorithm=")]
    [TestCase("key=1,algorithm")]
    [TestCase("key=1;algorithm=HMAC_SHA256")]
    [TestCase("key=1,key=2,algorithm=HMAC_SHA256")]
    [TestCase("key=1,key=1,algorithm=HMAC_SHA256")]
    [TestCase("key=1,algorithm=HMAC_SHA256,algorithm=HMAC_SHA1")]
    [TestCase("key=1,algorithm=HMAC_SHA1,algorithm=HMAC_SHA256")]
    [TestCase("Key=1,Algorithm=HMAC_SHA256")]
    [TestCase("key=1\0,algorithmX=HMAC_SHA256")]
    public void Header_without_exactly_one_key_and_algorithm_is_malformed(string header)
    {
        Assert.That(SignatureSettings.Parse(header).IsWellFormed, Is.False);
    }

    [TestCase("HMAC_SHA1")]
    [TestCase("SHA256")]
    [TestCase("HMAC-SHA256")]
    [TestCase("HMAC_SHA256=")]
    [TestCase("\"HMAC_SHA256\"")]
    [TestCase("HMAC_SHA512")]
    [TestCase("none")]
    [TestCase("ＨMAC_SHA256")]
    public void Other_algorithm_is_not_SHA256(string algorithm)
    {
        var settings = SignatureSettings.Parse($"key=1,algorithm={algorithm}");

        Assert.That(settings.IsWellFormed, Is.True);
        Assert.That(settings.IsSha256, Is.False);
    }
}
