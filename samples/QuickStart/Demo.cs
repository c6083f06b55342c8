using Courier.Sms;

namespace QuickStart;

/// <summary>Sends four envelopes to a sandbox on this machine, without an account or configuration.</summary>
internal static class Demo
{
    // The account that override.json names.
    private const string OtherAccountSid = "AC0ddba110ddba110ddba110ddba110dd0";
    private const string OtherAuthToken = "the-other-account-of-the-sandbox";

    private static readonly string[] Files = ["seed.json", "override.json", "unreachable.json", "not-e164.json"];

    public static async Task<int> RunAsync()
    {
        await using var sandbox = await SampleHost.StartSandboxAsync();
        var otherAccount = sandbox.AddAccount(OtherAccountSid, OtherAuthToken);
        sandbox.When("+12025550199").EndsWith("undelivered", 30005);
        using var host = SampleHost.CreateForSandbox(sandbox);
        var runner = new EnvelopeRunner(host.Services);
        var messages = Files.SelectMany(file => runner.Read(Path.Combine(AppContext.BaseDirectory, file))).ToList();

        await Screen.ShowAsync(runner, messages);

        // The first account cannot request the status of the second message, which another account sent. The sandbox
        // shows that the message arrived.
        var overridden = otherAccount.Inbox.Count(message => message.To == "+10987654321");
        Console.WriteLine(
            $"Account {OtherAccountSid} of the sandbox has {overridden} message(s) for {messages[1].To}.");
        return overridden == 1 && messages is
        [
            { Status: "delivered" },
            { Receipt.IsTrackable: false },
            { Status: "undelivered", Failure.ProviderCode: "30005" },
            { Outcome: "invalid", Failure.Reason: SmsFailureReason.InvalidRecipient },
        ]
            ? 0
            : 1;
    }
}
