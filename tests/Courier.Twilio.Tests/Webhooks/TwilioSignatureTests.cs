using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Published signatures, and the ways in which a signature can be invalid.</summary>
public class TwilioSignatureTests
{
    private const string Token = "12345";
    private const string Url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private const string Signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

    private static readonly KeyValuePair<string, StringValues>[] Form =
        WebhookData.Form(
            "CallSid", "CA1234567890ABCDE", "Caller", "+14158675309", "Digits", "1234", "From", "+14158675309",
            "To", "+18005551212");

    // Source: https://www.twilio.com/docs/usage/security, the worked example.
    [Test]
    public void IsValid_accepts_the_worked_example_of_the_documentation()
    {
        var form = WebhookData.Form(
            "CallSid", "CA1234567890ABCDE", "Caller", "+14158675310", "Digits", "1234", "From", "+14158675310",
            "To", "+18005551212");

        Assert.That(
            TwilioSignature.IsValid(
                "L/OH5YylLD5NRKLltdqwSvS0BnU=", Token, "https://example.com/myapp.php?foo=1&bar=2", form),
            Is.True);
        Assert.That(
            TwilioSignature.Compute(Token, "https://example.com/myapp.php?foo=1&bar=2", form),
            Is.EqualTo("L/OH5YylLD5NRKLltdqwSvS0BnU="));
    }

    // Source: the tests of twilio-csharp (RequestValidatorTest.cs), twilio-node (validation.spec.js) and twilio-python.
    [TestCase(Url, Signature)]
    [TestCase(Url, "kvajT1Ptam85bY51eRf/AJRuM3w=", Description = "signed with :443")]
    [TestCase("https://mycompany.com:443/myapp.php?foo=1&bar=2", Signature, Description = "signed without port")]
    [TestCase("https://mycompany.com:1234/myapp.php?foo=1&bar=2", "CYn1h0gLBdNxDGkKJg6hYohgeD8=")]
    [TestCase("https://mycompany.com:1234/myapp.php?foo=1&bar=2", Signature, Description = "signed without port")]
    [TestCase(
        "http://mycompany.com/myapp.php?foo=1&bar=2", "0ZXoZLH/DfblKGATFgpif+LLRf4=", Description = "signed with :80")]
    public void IsValid_accepts_a_url_with_or_without_port(string url, string signature)
    {
        Assert.That(TwilioSignature.IsValid(signature, Token, url, Form), Is.True);
    }

    // Source: the tests of twilio-csharp and twilio-node.
    [TestCase(
        Url + "&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620",
        "a9nBmqA0ju/hNViExpshrM61xv4=")]
    [TestCase(
        "https://mycompany.com/myapp.php?bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620",
        "y77kIzt2vzLz71DgmJGsen2scGs=")]
    public void IsValidBody_compares_the_hash_of_the_body(string url, string signature)
    {
        var body = """{"property": "value", "boolean": true}"""u8;

        Assert.That(TwilioSignature.IsValidBody(signature, Token, url, body), Is.True);
        Assert.That(TwilioSignature.IsValidBody(signature, Token, url, body[..^1]), Is.False);
    }

    // Source: the tests of twilio-node and twilio-python.
    [Test]
    public void IsValid_counts_a_repeated_value_once_and_sorts_values()
    {
        KeyValuePair<string, StringValues>[] form =
        [
            new("Digits", new(["5678", "1234", "1234"])),
            .. WebhookData.Form("SidAccount", "AC123", "Sid", "CA123"),
        ];
        var separate = WebhookData.Form(
            "Digits", "1234", "Sid", "CA123", "Digits", "5678", "SidAccount", "AC123", "Digits", "1234");

        Assert.That(TwilioSignature.IsValid("IK+Dwps556ElfBT0I3Rgjkr1wJU=", Token, Url, form), Is.True);
        Assert.That(TwilioSignature.IsValid("IK+Dwps556ElfBT0I3Rgjkr1wJU=", Token, Url, separate), Is.True);
    }

    [TestCase(null, Description = "no header")]
    [TestCase("", Description = "empty")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B8", Description = "without its last character")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B9=", Description = "the same bytes in non-canonical Base64")]
    [TestCase("RSOYDt4T1cUTdK1P Dd93/VVr8B8=", Description = "a space inside")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B8=\n", Description = "trailing line break")]
    [TestCase(" RSOYDt4T1cUTdK1PDd93/VVr8B8=", Description = "leading space")]
    [TestCase("RSOYDt4T1cUTdK1PDd93_VVr8B8=", Description = "Base64Url")]
    [TestCase("rsoydt4t1cutdk1pdd93/vvr8b8=", Description = "lowercase")]
    [TestCase("****************************", Description = "not Base64, of the same length")]
    [TestCase("ＲSOYDt4T1cUTdK1PDd93/VVr8B8=", Description = "fullwidth letter")]
    [TestCase(
        "RSOYDt4T1cUTdK1PDd93/VVr8B8=,RSOYDt4T1cUTdK1PDd93/VVr8B8=", Description = "two headers joined by a proxy")]
    public void IsValid_rejects_a_malformed_or_different_header(string? signature)
    {
        Assert.That(TwilioSignature.IsValid(signature, Token, Url, Form), Is.False);
        Assert.That(TwilioSignature.IsValidBody(signature, Token, $"{Url}&bodySHA256=", []), Is.False);
    }

    [TestCase(
        "https://user:pass@mycompany.com/cb", "https://mycompany.com/cb", Description = "Twilio omits the user info")]
    [TestCase("https://user:pass@mycompany.com:8443/cb", "https://mycompany.com:8443/cb")]
    [TestCase(
        "https://user:pass@mycompany.com/cb",
        "https://user:pass@mycompany.com/cb",
        Description = "Twilio's client libraries include it")]
    [TestCase("https://[2001:db8::1]:8443/cb", "https://[2001:db8::1]/cb")]
    [TestCase("https://[2001:db8::1]/cb", "https://[2001:db8::1]:443/cb")]
    [TestCase("HTTPS://MyCompany.com/cb", "HTTPS://MyCompany.com:443/cb")]
    [TestCase("https://mycompany.com/cb#rc=2&rp=all", "https://mycompany.com/cb")]
    [TestCase("https://mycompany.com?a=b@c:1", "https://mycompany.com:443?a=b@c:1")]
    [TestCase("https://mycompany.com", "https://mycompany.com:443")]
    public void IsValid_accepts_url_differences_that_Twilio_introduces(string url, string original)
    {
        Assert.That(
            TwilioSignature.IsValid(WebhookData.ComputeSignature(Token, original, Form), Token, url, Form),
            Is.True);
    }

    [TestCase("https://mycompany.com/cb", "https://MyCompany.com/cb")]
    [TestCase("https://mycompany.com/cb", "https://mycompany.com/cb?")]
    [TestCase("https://mycompany.com/cb?a=%C3%A4", "https://mycompany.com/cb?a=%c3%a4")]
    [TestCase("https://mycompany.com/cb?a=%27", "https://mycompany.com/cb?a=%2527")]
    [TestCase("https://mycompany.com/cb?a=%20", "https://mycompany.com/cb?a=+")]
    [TestCase("https://mycompany.com/cb", "http://mycompany.com/cb")]
    [TestCase("https://mycompany.com:8443/cb", "https://mycompany.com:8444/cb")]
    [TestCase("https://mycompany.com:8443x/cb", "https://mycompany.com/cb")]
    [TestCase("https://mycompany.com:evil.example/cb", "https://mycompany.com/cb")]
    [TestCase("https://[2001:db8::1]/cb", "https://[2001:db8::2]/cb")]
    [TestCase("https://mycompany.com/cb", "https://mycompany.com/cb/")]
    [TestCase("https://mycompany.com/cb", "https://mycompany.com/cb#rc=2", Description = "a fragment is never signed")]
    public void IsValid_rejects_any_other_url_difference(string url, string original)
    {
        Assert.That(
            TwilioSignature.IsValid(WebhookData.ComputeSignature(Token, original, Form), Token, url, Form),
            Is.False);
    }

    [TestCase("")]
    [TestCase("nonsense")]
    [TestCase("://")]
    [TestCase("https://")]
    [TestCase("https://@:/?#")]
    [TestCase("https://[/")]
    [TestCase("mailto:a@b")]
    [TestCase("/twilio/status?x=1")]
    public void IsValid_treats_a_malformed_url_as_plain_text(string url)
    {
        Assert.That(
            TwilioSignature.IsValid(WebhookData.ComputeSignature(Token, url.Split('#')[0], Form), Token, url, Form),
            Is.True);
        Assert.That(TwilioSignature.IsValid(Signature, Token, url, Form), Is.False);
    }

    [TestCase("?bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", true)]
    [TestCase(
        "?bodySHA256=44136FA355B3678A1146AD16F7E8649E94FB4FC21FE77E8310C060F61CAAFF8A",
        false,
        Description = "uppercase")]
    [TestCase(
        "?bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a&bodySHA256=00",
        false,
        Description = "twice")]
    [TestCase(
        "?bodySHA256=00&bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
        false,
        Description = "twice")]
    [TestCase("?bodySHA256", false)]
    [TestCase("?bodySHA256=", false)]
    [TestCase("?BodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", false)]
    [TestCase("", false)]
    [TestCase("#bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", false)]
    public void IsValidBody_requires_exactly_one_hash_in_the_query(string query, bool isValid)
    {
        var url = $"https://mycompany.com/cb{query}";

        Assert.That(
            TwilioSignature.IsValidBody(WebhookData.ComputeSignature(Token, url.Split('#')[0], []), Token, url, "{}"u8),
            Is.EqualTo(isValid));
    }

    [Test]
    public void Empty_token_throws()
    {
        var signature = WebhookData.ComputeSignature("", Url, Form);

        Assert.That(() => TwilioSignature.IsValid(signature, "", Url, Form), Throws.ArgumentException);
        Assert.That(() => TwilioSignature.IsValid(signature, null!, Url, Form), Throws.ArgumentNullException);
        Assert.That(() => TwilioSignature.IsValidBody(signature, "", Url, []), Throws.ArgumentException);
        Assert.That(() => TwilioSignature.Compute("", Url, Form), Throws.ArgumentException);
    }

    [Test]
    public void IsSignedByAny_tries_every_token()
    {
        Assert.That(IsSignedByAny("next-token", Token), Is.True);
        Assert.That(IsSignedByAny("next-token", "another-token"), Is.False);
        Assert.That(IsSignedByAny(), Is.False);

        static bool IsSignedByAny(params string[] tokens) => TwilioSignature.IsSignedByAny(
            Signature, TwilioSignatureAlgorithm.HmacSha1, tokens, Url, Form);
    }

    // The signature has no separators. Parsers therefore require their fields by name, and replays are dropped.
    [Test]
    public void IsValid_accepts_a_shifted_boundary_between_name_and_value()
    {
        var shifted = WebhookData.Form(
            "CallSid", "CA1234567890ABCDE", "Caller", "+14158675309", "Digits", "1234", "Fro", "m+14158675309",
            "To", "+18005551212");

        Assert.That(TwilioSignature.IsValid(Signature, Token, Url, shifted), Is.True);
    }

    [TestCase(11)]
    [TestCase(3_000)]
    public void IsValid_allocates_at_most_300_bytes(int bodyLength)
    {
        var form = WebhookData.StatusCallback("delivered", TestValues.AccountSid, "Body", new('x', bodyLength));
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, WebhookData.Url, form);
        Validate();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            Validate();
        }

        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 1_000, Is.AtMost(300));

        void Validate() => Assert.That(
            TwilioSignature.IsValid(signature, TestValues.AuthToken, WebhookData.Url, form) ? null : signature,
            Is.Null);
    }
}
