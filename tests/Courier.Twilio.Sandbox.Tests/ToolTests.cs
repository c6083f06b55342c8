using Courier.Twilio.Sandbox.Tool;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ToolTests
{
    [TestCase("--port")]
    [TestCase("--port nought")]
    [TestCase("--port 0")]
    [TestCase("--port 65536")]
    [TestCase("--account AC1 --token x")]
    [TestCase("--account AC0123456789abcdef0123456789abcdef")]
    [TestCase("--account AC0123456789abcdef0123456789abcdef --port 1")]
    [TestCase("--token x")]
    [TestCase("--pace slow")]
    [TestCase("--callback nowhere")]
    [TestCase("--inbound ftp://example.com/")]
    [TestCase("--listen everywhere")]
    [TestCase("--loud")]
    public void A_faulty_argument_is_a_sentence(string line)
    {
        var (arguments, fault) = Arguments.Read(line.Split(' '));

        Assert.That(arguments, Is.Null);
        Assert.That(fault, Does.EndWith("."));
    }

    [Test]
    public void Good_arguments_become_options()
    {
        var (arguments, _) = Arguments.Read(["--port", "4010", "--account", "AC0123456789abcdef0123456789abcdef", "--token", "t", "--pace", "10", "--callback", "http://127.0.0.1:1/status", "--inbound", "http://127.0.0.1:1/inbound"]);

        var options = arguments!.ToOptions();

        Assert.That((options.Port, options.AccountSid, options.AuthToken, options.Pace.TotalMilliseconds), Is.EqualTo((4010, "AC0123456789abcdef0123456789abcdef", "t", 10)));
    }

    [Test]
    public void Callback_addresses_become_settings()
    {
        var (arguments, _) = Arguments.Read(["--callback", "http://127.0.0.1:1/status", "--inbound", "http://127.0.0.1:1/inbound", "--listen", "0.0.0.0"]);

        var options = arguments!.ToOptions();

        Assert.That((options.Settings.StatusCallback!.AbsolutePath, options.Settings.InboundUrl!.AbsolutePath, options.ListenAddress.ToString()), Is.EqualTo(("/status", "/inbound", "0.0.0.0")));
    }

    [Test]
    public async Task The_greeting_shows_address_credentials_and_a_line_to_try()
    {
        await using var sandbox = await TwilioSandbox.StartAsync();

        Assert.That(Text.Greeting(sandbox), Does.Contain(sandbox.BaseAddress.ToString()).And.Contain(sandbox.AccountSid).And.Contain(sandbox.AuthToken).And.Contain("curl -u"));
    }
}
