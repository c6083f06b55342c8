using static Courier.Twilio.TwilioSignatureAlgorithm;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Signatures with a shared key: HMAC-SHA256 over the same text.</summary>
public class TwilioSignatureAlgorithmTests
{
    private const string Secret = TestValues.SharedKeySecret;
    private const string Url = "https://app.example/twilio/status?cid=1";
    private const string BodyUrl =
        $"{Url}&bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

    private static string Signature => WebhookData.ComputeSharedKeySignature(Secret, Url, WebhookData.StatusCallback());

    // Source: openssl dgst -sha256 -hmac 12345 -binary, of the text that the documentation signs with HMAC-SHA1.
    [Test]
    public void Compute_returns_a_signature_of_44_characters()
    {
        var form = WebhookData.Form(
            "CallSid", "CA1234567890ABCDE", "Caller", "+14158675310", "Digits", "1234", "From", "+14158675310",
            "To", "+18005551212");

        Assert.That(
            TwilioSignature.Compute("12345", "https://example.com/myapp.php?foo=1&bar=2", form, HmacSha256),
            Is.EqualTo("qMztBq0IANMH/q0K9sCfKQJLylezvRdRzRS647SAVow="));
    }

    [TestCase(Url, Url)]
    [TestCase(Url, "https://app.example:443/twilio/status?cid=1")]
    [TestCase("https://user:pass@app.example/twilio/status?cid=1#rc=2", Url)]
    [TestCase("https://app.example/twilio/status?q=1+2", "https://app.example/twilio/status?q=1%202")]
    public void IsValid_accepts_the_variants_of_a_url(string received, string original)
    {
        var form = WebhookData.StatusCallback();

        Assert.That(
            TwilioSignature.IsValid(
                WebhookData.ComputeSharedKeySignature(Secret, original, form), Secret, received, form, HmacSha256),
            Is.True);
    }

    [Test]
    public void Secret_verifies_its_own_algorithm_only()
    {
        var form = WebhookData.StatusCallback();
        var sha1 = WebhookData.ComputeSignature(Secret, Url, form);

        Assert.That(TwilioSignature.IsValid(Signature, Secret, Url, form, HmacSha256), Is.True);
        Assert.That(TwilioSignature.IsValid(sha1, Secret, Url, form, HmacSha256), Is.False);
        Assert.That(TwilioSignature.IsValid(Signature, Secret, Url, form), Is.False);
        Assert.That(TwilioSignature.IsValid(sha1, Secret, Url, form), Is.True);
    }

    [Test]
    public void IsValid_rejects_a_malformed_or_different_signature()
    {
        var signature = Signature;
        string?[] others =
        [
            null, "", signature[..^1], signature.TrimEnd('='), $"{signature} ", $" {signature}", $"{signature}=",
            $"{signature[..9]}\n{signature[9..]}", signature.ToLowerInvariant(), new('=', 44), new('é', 44),
            new('\0', 44), $"{signature},{signature}", $"{signature[..42]}{(char)(signature[42] + 1)}=",
            signature[..28], $"{signature[..27]}=",
            WebhookData.ComputeSharedKeySignature("another", Url, WebhookData.StatusCallback()),
        ];

        foreach (var other in others.Where(other => other != signature))
        {
            Assert.That(
                TwilioSignature.IsValid(other, Secret, Url, WebhookData.StatusCallback(), HmacSha256),
                Is.False,
                other);
        }
    }

    [Test]
    public void IsValidBody_compares_the_hash_of_the_body()
    {
        var signature = WebhookData.ComputeSharedKeySignature(Secret, BodyUrl, []);

        Assert.That(TwilioSignature.IsValidBody(signature, Secret, BodyUrl, "{}"u8, HmacSha256), Is.True);
        Assert.That(TwilioSignature.IsValidBody(signature, Secret, BodyUrl, "{ }"u8, HmacSha256), Is.False);
        Assert.That(TwilioSignature.IsValidBody(signature, Secret, BodyUrl, "{}"u8), Is.False);
    }

    [Test]
    public void Empty_secret_or_undefined_algorithm_throws()
    {
        const TwilioSignatureAlgorithm Undefined = (TwilioSignatureAlgorithm)2;

        Assert.That(() => TwilioSignature.IsValid(Signature, "", Url, [], HmacSha256), Throws.ArgumentException);
        Assert.That(() => TwilioSignature.Compute("", Url, [], HmacSha256), Throws.ArgumentException);
        foreach (var call in new Action[]
        {
            () => TwilioSignature.IsValid(Signature, Secret, Url, [], Undefined),
            () => TwilioSignature.IsValidBody(Signature, Secret, Url, [], Undefined),
            () => TwilioSignature.Compute(Secret, Url, [], Undefined),
        })
        {
            Assert.That(call, Throws.TypeOf<ArgumentOutOfRangeException>().And.Message.Contains("HmacSha256"));
        }
    }
}
