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
        var (arguments, _) = Arguments.Read(["--port", "4010", "--account", "AC0123456789abcdef0123456789abcdef", "--token", "t", "--pace", "10"]);

        var options = arguments!.ToOptions();

        Assert.That((options.Port, options.AccountSid, options.AuthToken, options.Pace.TotalMilliseconds), Is.EqualTo((4010, "AC0123456789abcdef0123456789abcdef", "t", 10)));
    }

    [Test]
    public async Task The_greeting_shows_address_credentials_and_a_line_to_try()
    {
        await using var sandbox = await TwilioSandbox.StartAsync();

        Assert.That(Text.Greeting(sandbox), Does.Contain(sandbox.BaseAddress.ToString()).And.Contain(sandbox.AccountSid).And.Contain(sandbox.AuthToken).And.Contain("curl -u"));
    }
}
