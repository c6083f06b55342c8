using System.CommandLine;
using System.Diagnostics;
using System.Text;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Tool.Commands;
using Courier.Twilio.Tool.Tests.Fixtures;

namespace Courier.Twilio.Tool.Tests;

/// <summary>The command sandbox: its options, what it prints, and how it ends.</summary>
internal sealed class SandboxCommandTests
{
    private const string AccountSid = "AC0123456789abcdef0123456789abcdef";

    [TestCase("--port")]
    [TestCase("--port nought")]
    [TestCase("--port 0")]
    [TestCase("--port 65536")]
    [TestCase("--account AC1 --token x")]
    [TestCase("--account AC0123456789abcdef0123456789abcdef --token ")]
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
    public void Invalid_option_is_an_error(string line) =>
        Assert.That(
            ParseErrors.Describe(CommandLine.Create().Parse(["sandbox", .. line.Split(' ')])),
            Does.EndWith($"{Environment.NewLine}Try courier-twilio sandbox --help."));

    [TestCase("--port nought", "--port requires a number from 1 to 65535, not 'nought'.")]
    [TestCase("--ahead 86401", "--ahead requires seconds, -86400 to 86400, not '86401'.")]
    [TestCase("--inbound ftp://example.com/", "--inbound requires an http or https URL, not 'ftp://example.com/'.")]
    [TestCase("--listen everywhere", "--listen requires an IP address of this machine, not 'everywhere'.")]
    [TestCase("--token x", "--token must follow the --account it belongs to.")]
    [TestCase($"--account {AccountSid}", $"--account {AccountSid} must be followed by its --token.")]
    public void Error_says_what_the_option_requires(string line, string sentence) =>
        Assert.That(
            ParseErrors.Describe(CommandLine.Create().Parse(["sandbox", .. line.Split(' ')])),
            Does.StartWith(sentence));

    [Test]
    public void Value_may_follow_an_equals_sign()
    {
        var options = Read(
            "--port=4010", "--any-account", "--remember=7", "--ahead", "-600", "--callback=http://127.0.0.1:1/?a=b");

        Assert.That(options.ClockOffset, Is.EqualTo(TimeSpan.FromMinutes(-10)));
        Assert.That(
            (options.Port, options.UnknownAccounts, options.RememberedMessages, options.Settings.StatusCallback!.Query),
            Is.EqualTo((4010, UnknownAccounts.CreateOnFirstUse, 7, "?a=b")));
    }

    [Test]
    public void Without_options_the_defaults_of_the_sandbox_apply()
    {
        var (options, defaults) = (Read(), new TwilioSandboxOptions());

        Assert.That(
            (options.Port, options.Pace, options.RememberedMessages, options.ClockOffset, options.ListenAddress),
            Is.EqualTo((0, defaults.Pace, defaults.RememberedMessages, defaults.ClockOffset, defaults.ListenAddress)));
        Assert.That(
            (options.AccountSid, options.AuthToken, options.UnknownAccounts),
            Is.EqualTo((defaults.AccountSid, defaults.AuthToken, UnknownAccounts.Reject)));
    }

    [Test]
    public void Hosts_of_urls_are_allowed_for_callbacks()
    {
        var options = Read("--callback", "http://hooks.lan/status", "--inbound", "http://hooks.lan/inbound");

        Assert.That(options.Settings.CallbackHosts, Is.EqualTo(["hooks.lan"]));
    }

    [Test]
    public void Arguments_become_options()
    {
        var options = Read("--port", "4010", "--account", AccountSid, "--token", "--t", "--pace", "10");

        Assert.That(
            (options.Port, options.AccountSid, options.AuthToken, options.Pace.TotalMilliseconds),
            Is.EqualTo((4010, AccountSid, "--t", 10)));
    }

    [Test]
    public void Urls_become_settings()
    {
        var options = Read(
            "--callback=http://127.0.0.1:1/status", "--inbound=http://127.0.0.1:1/inbound", "--listen=0.0.0.0");

        Assert.That(
            (options.Settings.StatusCallback!.AbsolutePath, options.Settings.InboundUrl!.AbsolutePath),
            Is.EqualTo(("/status", "/inbound")));
        Assert.That(options.ListenAddress.ToString(), Is.EqualTo("0.0.0.0"));
    }

    [Test]
    public void Greeting_shows_address_credentials_and_an_example()
    {
        var greeting = SandboxGreeting.Format(
            new Uri("http://127.0.0.1:4010/"), [new("AC1", "one"), new("AC2", "two")]);

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
        Assert.That(SandboxGreeting.Format(new Uri(address), [new("AC1", token)]), Does.Contain(text));

    [Test]
    public async Task Port_in_use_ends_with_one()
    {
        await using var other = await TwilioSandbox.StartAsync();

        var (exitCode, output, error) = await ToolRunner.RunAsync("sandbox", "--port", $"{other.BaseAddress.Port}");

        Assert.That((exitCode, output), Is.EqualTo((1, "")));
        Assert.That(error, Does.StartWith($"Port {other.BaseAddress.Port} of 127.0.0.1 is already in use."));
    }

    [TestCase("INT")]
    [TestCase("TERM")]
    [Platform("Linux,MacOsX", Reason = "Sends a signal with kill.")]
    [CancelAfter(60_000)]
    public async Task Built_program_accepts_the_printed_account_and_ends_with_zero_on_a_signal(
        string signal, CancellationToken cancellationToken)
    {
        var start = ToolRunner.CreateStart(
            AppContext.BaseDirectory, "sandbox", "--account", AccountSid, "--token", "t");
        using var program = Process.Start(ToolRunner.WithDefaultInterrupt(start))!;
        try
        {
            var greeting = await program.StandardOutput.ReadLineAsync(cancellationToken);
            var address = new Uri(greeting!["Courier sandbox at ".Length..]);
            using var http = new HttpClient();
            http.DefaultRequestHeaders.Authorization =
                new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{AccountSid}:t")));

            var response = await http.GetAsync(
                new Uri(address, $"/2010-04-01/Accounts/{AccountSid}/Messages.json"), cancellationToken);
            using var kill = Process.Start("kill", [$"-{signal}", $"{program.Id}"]);
            await program.WaitForExitAsync(cancellationToken);

            Assert.That(response.IsSuccessStatusCode, Is.True);
            Assert.That(program.ExitCode, Is.Zero);
            Assert.That(await program.StandardError.ReadToEndAsync(cancellationToken), Is.Empty);
        }
        finally
        {
            program.Kill();
        }
    }

    private static TwilioSandboxOptions Read(params string[] arguments)
    {
        var options = new SandboxOptions();
        var command = new Command("sandbox");
        options.AddTo(command);
        var result = command.Parse(arguments);
        Assert.That(result.Errors, Is.Empty);
        return options.Read(result);
    }
}
