using System.Net;
using Courier.Twilio.Sandbox.Callbacks;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Tests that the signed URL is the requested URL for every spelling of the address.</summary>
internal sealed class CallbackAddressTests : SandboxFixture
{
    [TestCase("http://127.0.0.1:{0}", "/")]
    [TestCase("http://127.0.0.1:{0}?x=1", "/?x=1")]
    [TestCase("http://127.0.0.1:{0}/a/../b//c/?x=%41%2f%2F&y=a+b#rc=0", "/a/../b//c/?x=%41%2f%2F&y=a+b")]
    [TestCase("http://127.0.0.1:{0}/%7Euser/%e4?", "/%7Euser/%e4?")]
    [TestCase("http://user:pa%3Ass@127.0.0.1:{0}/s#ct=1000", "/s")]
    [TestCase("http://127.0.0.1:{0}/path with ü?q=é", "/path%20with%20%C3%BC?q=%C3%A9")]
    public async Task Signature_covers_the_requested_url(string given, string target)
    {
        await using var application = RawCallbackReceiver.Start();
        Sandbox.When(TestValues.Recipient).EndsWith("sent");
        await SendAndGetSidAsync(("StatusCallback", string.Format(null, given, application.Port)));
        Time.Advance(TestValues.Pace * 3);

        var (line, headers, body) = await application.ReceiveAsync();

        Assert.That(line, Is.EqualTo($"POST {target} HTTP/1.1"));
        var form = body.Split('&')
            .Select(static pair => pair.Split('='))
            .Select(static pair => KeyValuePair.Create(pair[0], WebUtility.UrlDecode(pair[1])));
        Assert.That(headers["X-Twilio-Signature"],
            Is.EqualTo(CallbackSignature.Compute(Sandbox.AuthToken, $"http://{headers["Host"]}{target}", form)));
    }

    [TestCase("http://example.com:80/status", "http://example.com:80/status")]
    [TestCase("https://example.com:443/status", "https://example.com:443/status")]
    [TestCase("https://example.com:1234/status?a=b@c", "https://example.com:1234/status?a=b@c")]
    [TestCase("https://me:secret@example.com/status#rc=2", "https://example.com/status")]
    [TestCase("HTTPS://Example.COM", "HTTPS://Example.COM/")]
    public void Signed_url_keeps_the_port_without_user_and_fragment(string given, string signed) =>
        Assert.That(CallbackAddress.Parse(given).SignedUrl, Is.EqualTo(signed));

    [Test]
    public void User_and_password_are_decoded()
    {
        Assert.That(CallbackAddress.Parse("http://us%40er:pa%3Ass@h/").Credentials, Is.EqualTo("us@er:pa:ss"));
        Assert.That(CallbackAddress.Parse("http://h/?a@b").Credentials, Is.Null);
    }
}
