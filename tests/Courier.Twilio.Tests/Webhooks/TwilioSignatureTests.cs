using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Signatures that Twilio and its clients have published, and every way in which one can be wrong.</summary>
public class TwilioSignatureTests
{
    private const string Token = "12345";
    private const string Url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private const string Signature = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

    private static readonly KeyValuePair<string, StringValues>[] Form =
        WebhookData.Form("CallSid", "CA1234567890ABCDE", "Caller", "+14158675309", "Digits", "1234", "From", "+14158675309", "To", "+18005551212");

    // Source: https://www.twilio.com/docs/usage/security, the worked example.
    [Test]
    public void The_worked_example_of_the_documentation_holds()
    {
        var form = WebhookData.Form("CallSid", "CA1234567890ABCDE", "Caller", "+14158675310", "Digits", "1234", "From", "+14158675310", "To", "+18005551212");

        Assert.That(TwilioSignature.IsValid("L/OH5YylLD5NRKLltdqwSvS0BnU=", Token, "https://example.com/myapp.php?foo=1&bar=2", form), Is.True);
        Assert.That(TwilioSignature.Compute(Token, "https://example.com/myapp.php?foo=1&bar=2", form), Is.EqualTo("L/OH5YylLD5NRKLltdqwSvS0BnU="));
    }

    // Source: the tests of twilio-csharp (RequestValidatorTest.cs), twilio-node (validation.spec.js) and twilio-python.
    [TestCase(Url, Signature)]
    [TestCase(Url, "kvajT1Ptam85bY51eRf/AJRuM3w=", Description = "signed with :443")]
    [TestCase("https://mycompany.com:443/myapp.php?foo=1&bar=2", Signature, Description = "signed without")]
    [TestCase("https://mycompany.com:1234/myapp.php?foo=1&bar=2", "CYn1h0gLBdNxDGkKJg6hYohgeD8=")]
    [TestCase("https://mycompany.com:1234/myapp.php?foo=1&bar=2", Signature, Description = "signed without")]
    [TestCase("http://mycompany.com/myapp.php?foo=1&bar=2", "0ZXoZLH/DfblKGATFgpif+LLRf4=", Description = "signed with :80")]
    public void A_port_may_be_there_or_not(string url, string signature)
    {
        Assert.That(TwilioSignature.IsValid(signature, Token, url, Form), Is.True);
    }

    // Source: twilio-csharp and twilio-node, as above.
    [TestCase("https://mycompany.com/myapp.php?foo=1&bar=2&bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620", "a9nBmqA0ju/hNViExpshrM61xv4=")]
    [TestCase("https://mycompany.com/myapp.php?bodySHA256=0a1ff7634d9ab3b95db5c9a2dfe9416e41502b283a80c7cf19632632f96e6620", "y77kIzt2vzLz71DgmJGsen2scGs=")]
    public void A_body_that_is_no_form_is_vouched_for_by_its_hash(string url, string signature)
    {
        var body = """{"property": "value", "boolean": true}"""u8;

        Assert.That(TwilioSignature.IsValidBody(signature, Token, url, body), Is.True);
        Assert.That(TwilioSignature.IsValidBody(signature, Token, url, body[..^1]), Is.False);
    }

    // Source: twilio-node and twilio-python, as above.
    [Test]
    public void A_repeated_value_counts_once_and_the_rest_are_sorted()
    {
        KeyValuePair<string, StringValues>[] form = [new("Digits", new(["5678", "1234", "1234"])), .. WebhookData.Form("SidAccount", "AC123", "Sid", "CA123")];
        var spread = WebhookData.Form("Digits", "1234", "Sid", "CA123", "Digits", "5678", "SidAccount", "AC123", "Digits", "1234");

        Assert.That(TwilioSignature.IsValid("IK+Dwps556ElfBT0I3Rgjkr1wJU=", Token, Url, form), Is.True);
        Assert.That(TwilioSignature.IsValid("IK+Dwps556ElfBT0I3Rgjkr1wJU=", Token, Url, spread), Is.True);
    }

    [TestCase(null, Description = "no header")]
    [TestCase("", Description = "empty")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B8", Description = "without its last character")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B9=", Description = "the same bytes, written in Base64 that is not canonical")]
    [TestCase("RSOYDt4T1cUTdK1P Dd93/VVr8B8=", Description = "a space inside")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B8=\n", Description = "a line break behind")]
    [TestCase(" RSOYDt4T1cUTdK1PDd93/VVr8B8=", Description = "a space in front")]
    [TestCase("RSOYDt4T1cUTdK1PDd93_VVr8B8=", Description = "the other Base64")]
    [TestCase("rsoydt4t1cutdk1pdd93/vvr8b8=", Description = "in small letters")]
    [TestCase("****************************", Description = "not Base64, as long")]
    [TestCase("ＲSOYDt4T1cUTdK1PDd93/VVr8B8=", Description = "a letter of double width")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B8=,RSOYDt4T1cUTdK1PDd93/VVr8B8=", Description = "two headers, as a proxy joins them")]
    public void A_header_that_is_not_the_signature_is_false(string? signature)
    {
        Assert.That(TwilioSignature.IsValid(signature, Token, Url, Form), Is.False);
        Assert.That(TwilioSignature.IsValidBody(signature, Token, $"{Url}&bodySHA256=", []), Is.False);
    }

    [TestCase("https://user:pass@mycompany.com/cb", "https://mycompany.com/cb", Description = "Twilio leaves user and password out")]
    [TestCase("https://user:pass@mycompany.com:8443/cb", "https://mycompany.com:8443/cb")]
    [TestCase("https://user:pass@mycompany.com/cb", "https://user:pass@mycompany.com/cb", Description = "its own clients take them along")]
    [TestCase("https://[2001:db8::1]:8443/cb", "https://[2001:db8::1]/cb")]
    [TestCase("https://[2001:db8::1]/cb", "https://[2001:db8::1]:443/cb")]
    [TestCase("HTTPS://MyCompany.com/cb", "HTTPS://MyCompany.com:443/cb")]
    [TestCase("https://mycompany.com/cb#rc=2&rp=all", "https://mycompany.com/cb")]
    [TestCase("https://mycompany.com?a=b@c:1", "https://mycompany.com:443?a=b@c:1")]
    [TestCase("https://mycompany.com", "https://mycompany.com:443")]
    public void Of_the_url_that_may_differ_which_Twilio_changes_itself(string url, string original)
    {
        Assert.That(TwilioSignature.IsValid(WebhookData.ComputeSignature(Token, original, Form), Token, url, Form), Is.True);
    }

    [TestCase("https://mycompany.com/cb", "https://MyCompany.com/cb")]
    [TestCase("https://mycompany.com/cb", "https://mycompany.com/cb?")]
    [TestCase("https://mycompany.com/cb?a=%c3%a4", "https://mycompany.com/cb?a=%C3%A4")]
    [TestCase("https://mycompany.com/cb?a=%20", "https://mycompany.com/cb?a=+")]
    [TestCase("https://mycompany.com/cb", "http://mycompany.com/cb")]
    [TestCase("https://mycompany.com:8443/cb", "https://mycompany.com:8444/cb")]
    [TestCase("https://mycompany.com:8443x/cb", "https://mycompany.com/cb")]
    [TestCase("https://mycompany.com:evil.example/cb", "https://mycompany.com/cb")]
    [TestCase("https://[2001:db8::1]/cb", "https://[2001:db8::2]/cb")]
    [TestCase("https://mycompany.com/cb", "https://mycompany.com/cb/")]
    [TestCase("https://mycompany.com/cb", "https://mycompany.com/cb#rc=2", Description = "a fragment is never signed")]
    public void Any_other_difference_is_one(string url, string original)
    {
        Assert.That(TwilioSignature.IsValid(WebhookData.ComputeSignature(Token, original, Form), Token, url, Form), Is.False);
    }

    [TestCase("")]
    [TestCase("nonsense")]
    [TestCase("://")]
    [TestCase("https://")]
    [TestCase("https://@:/?#")]
    [TestCase("https://[/")]
    [TestCase("mailto:a@b")]
    [TestCase("/twilio/status?x=1")]
    public void A_url_that_is_none_is_signed_as_it_stands_or_false(string url)
    {
        Assert.That(TwilioSignature.IsValid(WebhookData.ComputeSignature(Token, url.Split('#')[0], Form), Token, url, Form), Is.True);
        Assert.That(TwilioSignature.IsValid(Signature, Token, url, Form), Is.False);
    }

    [TestCase("?bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", true)]
    [TestCase("?bodySHA256=44136FA355B3678A1146AD16F7E8649E94FB4FC21FE77E8310C060F61CAAFF8A", false, Description = "not as Twilio writes it")]
    [TestCase("?bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a&bodySHA256=00", false, Description = "twice")]
    [TestCase("?bodySHA256=00&bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", false, Description = "twice")]
    [TestCase("?bodySHA256", false)]
    [TestCase("?bodySHA256=", false)]
    [TestCase("?BodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", false)]
    [TestCase("", false)]
    [TestCase("#bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", false)]
    public void The_hash_of_a_body_is_there_exactly_once(string query, bool isValid)
    {
        var url = $"https://mycompany.com/cb{query}";

        Assert.That(TwilioSignature.IsValidBody(WebhookData.ComputeSignature(Token, url.Split('#')[0], []), Token, url, "{}"u8), Is.EqualTo(isValid));
    }

    [Test]
    public void An_empty_token_is_the_programmers_mistake_and_never_a_key()
    {
        var signature = WebhookData.ComputeSignature("", Url, Form);

        Assert.That(() => TwilioSignature.IsValid(signature, "", Url, Form), Throws.ArgumentException);
        Assert.That(() => TwilioSignature.IsValid(signature, null!, Url, Form), Throws.ArgumentNullException);
        Assert.That(() => TwilioSignature.IsValidBody(signature, "", Url, []), Throws.ArgumentException);
        Assert.That(() => TwilioSignature.Compute("", Url, Form), Throws.ArgumentException);
    }

    [Test]
    public void Several_tokens_are_tried_while_one_replaces_the_other()
    {
        Assert.That(TwilioSignature.IsSignedByAny(Signature, ["the next one", Token], Url, Form), Is.True);
        Assert.That(TwilioSignature.IsSignedByAny(Signature, ["the next one", "another"], Url, Form), Is.False);
        Assert.That(TwilioSignature.IsSignedByAny(Signature, [], Url, Form), Is.False);
    }

    // The reason why a callback's fields are asked for by name, and why a report twice is no news: the scheme itself is so.
    [Test]
    public void A_boundary_can_be_shifted()
    {
        var shifted = WebhookData.Form("CallSid", "CA1234567890ABCDE", "Caller", "+14158675309", "Digits", "1234", "Fro", "m+14158675309", "To", "+18005551212");

        Assert.That(TwilioSignature.IsValid(Signature, Token, Url, shifted), Is.True);
    }

    [TestCase(11)]
    [TestCase(3_000)]
    public void The_check_of_a_callback_allocates_next_to_nothing(int bodyLength)
    {
        var form = WebhookData.StatusCallback("delivered", TestValues.AccountSid, "Body", new('x', bodyLength));
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, WebhookData.Url, form);
        Check();

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            Check();
        }

        Assert.That((GC.GetAllocatedBytesForCurrentThread() - before) / 1_000, Is.AtMost(300));

        void Check() => Assert.That(TwilioSignature.IsValid(signature, TestValues.AuthToken, WebhookData.Url, form) ? null : signature, Is.Null);
    }
}
