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
    [TestCase("loud")]
    [TestCase("--port=nought")]
    [TestCase("--port= ")]
    [TestCase("--any-account=yes")]
    [TestCase("--remember 0")]
    [TestCase("--ahead tomorrow")]
    [TestCase("--ahead 86401")]
    [TestCase("--pace -5")]
    [TestCase("--pace 99999999999")]
    [TestCase("--account AC0123456789abcdef0123456789abcdef --token a"
        + " --account AC0123456789abcdef0123456789abcdef --token b")]
    public void Invalid_argument_returns_an_error(string line)
    {
        var (arguments, error) = Arguments.Parse(line.Split(' '));

        Assert.That(arguments, Is.Null);
        Assert.That(error, Does.EndWith("."));
    }

    [Test]
    public void Unknown_argument_lists_the_known_ones() =>
        Assert.That(
            Arguments.Parse(["--loud"]).Error,
            Is.EqualTo(
                "Unknown argument '--loud'. The arguments are --port, --account, --token, --any-account, --pace, "
                + "--remember, --ahead, --callback, --inbound, --listen, --version, --help."));

    [Test]
    public void Help_contains_every_argument() =>
        Assert.That(Text.OptionNames.Where(static name => !Text.Help.Contains(name, StringComparison.Ordinal)),
            Is.Empty);

    [Test]
    public void Value_may_follow_an_equals_sign()
    {
        var (arguments, _) = Arguments.Parse(
            ["--port=4010", "--any-account", "--remember=7", "--ahead", "-600", "--callback=http://127.0.0.1:1/?a=b"]);

        var options = arguments!.ToOptions();

        Assert.That(options.ClockOffset, Is.EqualTo(TimeSpan.FromMinutes(-10)));
        Assert.That(
            (options.Port, options.UnknownAccounts, options.RememberedMessages, options.Settings.StatusCallback!.Query),
            Is.EqualTo((4010, UnknownAccounts.CreateOnFirstUse, 7, "?a=b")));
    }

    [Test]
    public void Hosts_of_urls_are_allowed_for_callbacks()
    {
        var (arguments, _) = Arguments.Parse(
            ["--callback", "http://hooks.lan/status", "--inbound", "http://hooks.lan/inbound"]);

        Assert.That(arguments!.ToOptions().Settings.CallbackHosts, Is.EqualTo(["hooks.lan"]));
    }

    [Test]
    public void Arguments_become_options()
    {
        const string Line = "--port 4010 --account AC0123456789abcdef0123456789abcdef --token t --pace 10";
        var (arguments, _) = Arguments.Parse(
            [.. Line.Split(' '), "--callback", "http://127.0.0.1:1/status", "--inbound", "http://127.0.0.1:1/inbound"]);

        var options = arguments!.ToOptions();

        Assert.That((options.Port, options.AccountSid, options.AuthToken, options.Pace.TotalMilliseconds),
            Is.EqualTo((4010, "AC0123456789abcdef0123456789abcdef", "t", 10)));
    }

    [Test]
    public void Urls_become_settings()
    {
        const string Line =
            "--callback http://127.0.0.1:1/status --inbound http://127.0.0.1:1/inbound --listen 0.0.0.0";
        var (arguments, _) = Arguments.Parse(Line.Split(' '));

        var options = arguments!.ToOptions();

        var settings = options.Settings;
        Assert.That(
            (settings.StatusCallback!.AbsolutePath, settings.InboundUrl!.AbsolutePath),
            Is.EqualTo(("/status", "/inbound")));
        Assert.That(options.ListenAddress.ToString(), Is.EqualTo("0.0.0.0"));
    }

    [Test]
    public void Greeting_shows_address_credentials_and_an_example()
    {
        var greeting = Text.FormatGreeting(new Uri("http://127.0.0.1:4010/"), [new("AC1", "one"), new("AC2", "two")]);

        Assert.That(greeting,
            Does.Contain("http://127.0.0.1:4010/").And.Contain("token    one").And.Contain("account  AC2"));
        Assert.That(
            greeting,
            Does.Contain("curl -u AC1:one http://127.0.0.1:4010/2010-04-01/Accounts/AC1/Messages.json")
                .And.Contain("Messages.json --data-urlencode To=+12025550156"));
    }

    [TestCase("http://127.0.0.1:4010/", "it's $HOME \"x\"", @"curl -u 'AC1:it'\''s $HOME ""x""' http://")]
    [TestCase("http://[::1]:4010/", "t", "-g 'http://[::1]:4010/2010-04-01/Accounts/AC1/Messages.json'")]
    public void Example_command_is_quoted_for_the_shell(string address, string token, string text) =>
        Assert.That(Text.FormatGreeting(new Uri(address), [new("AC1", token)]), Does.Contain(text));

    [Test]
    public void Version_has_three_numbers() => Assert.That(Text.Version, Does.Match(@"^\d+\.\d+\.\d+"));
}
