namespace Courier.Twilio.Tests.Webhooks;

/// <summary>
/// Spellings of one URL: the left one is received, the right one is signed. Twilio's client for Node 6.3.1 accepts each
/// of the accepted ones.
/// </summary>
public class TwilioSignatureEncodingTests
{
    private const string Token = "12345";

    [TestCase("https://app.example/cb?name=O'Brien", "https://app.example/cb?name=O%27Brien")]
    [TestCase("https://app.example/cb?name=O%27Brien", "https://app.example/cb?name=O'Brien")]
    [TestCase("https://app.example/cb?a=%c3%a4", "https://app.example/cb?a=%C3%A4")]
    [TestCase("https://app.example/cb?a=ä", "https://app.example/cb?a=%C3%A4")]
    [TestCase("https://app.example/cb?a=1+2", "https://app.example/cb?a=1%202")]
    [TestCase("https://app.example/cb?a=\"<x>\"", "https://app.example/cb?a=%22%3Cx%3E%22")]
    [TestCase("https://app.example/cb?u=https://b.example/", "https://app.example/cb?u=https%3A%2F%2Fb.example%2F")]
    [TestCase("https://app.example/cb?To=%2B12025550156", "https://app.example/cb?To=%2B12025550156")]
    [TestCase("https://app.example/cb?a=%28x%29%21%2A", "https://app.example/cb?a=(x)!*")]
    [TestCase("https://app.example/cb?flag", "https://app.example/cb?flag=")]
    [TestCase("https://app.example/cb?a=1&&b=2&", "https://app.example/cb?a=1&b=2")]
    [TestCase("https://app.example/cb?%41=%42", "https://app.example/cb?A=B")]
    [TestCase("https://app.example/ä/{x}?a=1", "https://app.example/%C3%A4/%7Bx%7D?a=1")]
    [TestCase("https://app.example:443/cb?a=1+2", "https://app.example/cb?a=1%202")]
    [TestCase("https://app.example/cb?a=1+2", "https://app.example:443/cb?a=1%202")]
    [TestCase("HTTPS://App.Example/cb", "https://app.example/cb")]
    public void IsValid_accepts_another_encoding_of_the_same_url(string received, string original)
    {
        Assert.That(IsValid(received, original), Is.True);
    }

    [TestCase("https://app.example/cb?a=1%202", "https://app.example/cb?a=1+2")]
    [TestCase("https://app.example/cb?a=%20", "https://app.example/cb?a=%2520")]
    [TestCase("https://app.example/a%2fb", "https://app.example/a/b")]
    [TestCase("https://app.example/a/../b", "https://app.example/b")]
    [TestCase("https://app.example/cb?a=1%26b=2", "https://app.example/cb?a=1&b=2")]
    [TestCase("https://app.example/cb?a=1&b=2", "https://app.example/cb?b=2&a=1")]
    [TestCase("https://app.example/cb?a=1", "https://app.example/cb?A=1")]
    [TestCase("https://app.example/CB?a=1", "https://app.example/cb?a=1")]
    public void IsValid_rejects_the_encoding_of_another_url(string received, string original)
    {
        Assert.That(IsValid(received, original), Is.False);
    }

    [TestCase("https://app.example/cb?%")]
    [TestCase("https://app.example/cb?a=%zz&%4")]
    [TestCase("https://app.example/cb?a=%ff%fe")]
    [TestCase("https://app.example/cb?a=\ud800")]
    [TestCase("https://app.example/cb?=&==&?")]
    [TestCase("https://[/cb?'")]
    [TestCase("?'")]
    [TestCase("'")]
    public void IsValid_of_a_malformed_encoding_compares_it_as_received(string url)
    {
        Assert.That(IsValid(url, url), Is.True);
        Assert.That(IsValid(url, "https://app.example/cb"), Is.False);
    }

    [Test]
    public void IsValidBody_accepts_another_encoding_of_the_url()
    {
        const string Hash = "bodySHA256=44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        var signature = WebhookData.ComputeSignature(Token, $"https://app.example/cb?name=O%27Brien&{Hash}", []);

        Assert.That(
            TwilioSignature.IsValidBody(signature, Token, $"https://app.example/cb?name=O'Brien&{Hash}", "{}"u8),
            Is.True);
    }

    private static bool IsValid(string received, string original)
    {
        var form = WebhookData.StatusCallback();
        return TwilioSignature.IsValid(WebhookData.ComputeSignature(Token, original, form), Token, received, form);
    }
}
