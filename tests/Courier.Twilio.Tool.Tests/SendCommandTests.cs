using System.Text.Json;
using System.Text.RegularExpressions;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Tool.Tests.Fixtures;

namespace Courier.Twilio.Tool.Tests;

/// <summary>The command send, run as a process with the envelopes of samples/QuickStart.</summary>
internal sealed partial class SendCommandTests
{
    private const string InvalidNumber =
        """{ "message": { "to": { "phone_number": "2025550156" }, "content": { "body": "Not sent." } } }""";

    private static readonly string[] Keys =
        ["to", "outcome", "sid", "status", "errorCode", "reason", "advice", "trackable"];

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "QuickStart");

    [Test]
    public async Task Seed_is_delivered()
    {
        var (exitCode, output, error) = await RunInSampleAsync("send", "seed.json");

        Assert.That((exitCode, error), Is.EqualTo((0, "Sending to a sandbox; --live sends through Twilio.")));
        // A slow machine skips statuses.
        Assert.That(output, Does.Match(
            @"^SM[0-9a-f]{4}…  \+1202•••0156  accepted( → queued)?( → sending)?( → sent)? → delivered  1 segment$"));
    }

    [Test]
    public async Task Overridden_account_is_not_tracked()
    {
        var (exitCode, output, _) = await RunInSampleAsync("send", "override.json");

        Assert.That(exitCode, Is.Zero);
        Assert.That(
            SidStart().Replace(output, "SM0000…"),
            Is.EqualTo("SM0000…  +1098•••4321  accepted  not tracked: sent with credentials of its own, account "
                + "AC0ddba110ddba110ddba110ddba110dd0"));
    }

    [Test]
    public async Task Json_has_one_object_for_each_recipient()
    {
        var (exitCode, output, _) = await RunInSampleAsync("send", "--json", "seed.json");

        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.That(exitCode, Is.Zero);
        Assert.That(root.EnumerateObject().Select(property => property.Name), Is.EqualTo(Keys));
        Assert.That(root.GetProperty("to").GetString(), Is.EqualTo("+1202•••0156"));
        Assert.That(root.GetProperty("outcome").GetString(), Is.EqualTo("accepted"));
        Assert.That(root.GetProperty("sid").GetString(), Does.Match("^SM[0-9a-f]{32}$"));
        Assert.That(root.GetProperty("status").GetString(), Is.EqualTo("delivered"));
        Assert.That(root.GetProperty("trackable").GetBoolean(), Is.True);
    }

    [Test]
    public async Task Invalid_number_is_not_sent_and_ends_with_one()
    {
        using var application = new ApplicationDirectory();
        application.Write("number.json", InvalidNumber);

        var (exitCode, output, _) = await application.RunAsync("send", "number.json");
        var (_, json, _) = await application.RunAsync("send", "number.json", "--json");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(
            output, Does.StartWith("—        202•••0156    not sent  $.message.to.phone_number must start with"));
        Assert.That(json, Does.StartWith(
            """{"to":"202•••0156","outcome":"invalid","sid":null,"status":null,"errorCode":null,"""
            + "\"reason\":\"InvalidRecipient\",\"advice\":["));
    }

    [TestCase("missing.json", "missing.json cannot be read: ")]
    [TestCase("broken.json", "broken.json: ")]
    public async Task Unreadable_file_ends_with_two(string file, string sentence)
    {
        using var application = new ApplicationDirectory();
        application.Write("broken.json", "{ \"message\": ");

        var (exitCode, output, error) = await application.RunAsync("send", file);

        Assert.That((exitCode, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.StartWith(sentence));
    }

    [Test]
    public async Task Misspelled_setting_ends_with_two()
    {
        using var application = new ApplicationDirectory();
        application.Write("seed.json", await File.ReadAllTextAsync(Path.Combine(Sample, "seed.json")));
        application.WriteSettings(("MessageServiceSid", "MG0123456789abcdef0123456789abcdef"));

        var (exitCode, output, error) = await application.RunAsync("send", "seed.json");

        Assert.That((exitCode, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.StartWith("Courier:Twilio is not valid; nothing was sent.")
            .And.Contains("Courier:Twilio:MessageServiceSid")
            .And.Contains("MessagingServiceSid"));
    }

    [Test]
    public async Task Live_sends_with_the_configured_account()
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.Zero });
        using var application = new ApplicationDirectory();
        application.Write("seed.json", await File.ReadAllTextAsync(Path.Combine(Sample, "seed.json")));
        application.WriteSettings(
            ("BaseAddress", twilio.BaseAddress.AbsoluteUri),
            ("AccountSid", twilio.AccountSid),
            ("AuthToken", twilio.AuthToken),
            ("From", "+15005550006"));

        var (exitCode, output, error) = await application.RunAsync("send", "--live", "seed.json");

        Assert.That(exitCode, Is.Zero, error);
        Assert.That(output, Does.Contain("delivered"));
        Assert.That(
            error,
            Is.EqualTo($"Sending 1 of 1 message(s) to {twilio.BaseAddress}: account {twilio.AccountSid}, "
                + "sender +1500•••0006."));
        Assert.That(twilio.Inbox.Single().Body, Is.EqualTo("Your table is ready."));
    }

    [Test]
    public async Task Live_without_configuration_ends_with_two()
    {
        using var application = new ApplicationDirectory();
        application.Write("seed.json", await File.ReadAllTextAsync(Path.Combine(Sample, "seed.json")));

        var (exitCode, output, error) = await application.RunAsync("send", "--live", "seed.json");

        Assert.That((exitCode, output), Is.EqualTo((2, "")));
        Assert.That(error, Does.StartWith("Courier:Twilio is not valid; nothing was sent.")
            .And.Contains("AccountSid")
            .And.Contains("courier-twilio doctor"));
    }

    private static Task<(int ExitCode, string Output, string Error)> RunInSampleAsync(params string[] arguments) =>
        BuiltProgram.RunAsync(ToolRunner.CreateStart(Sample, arguments));

    [GeneratedRegex("^SM[0-9a-f]{4}…")]
    private static partial Regex SidStart();
}
