using Courier.Sms;

namespace QuickStart;

/// <summary>Four envelopes through a sandbox of this machine: no account, no configuration.</summary>
internal static class Demo
{
    // The account that override.json names.
    private const string OtherAccountSid = "AC0ddba110ddba110ddba110ddba110dd0";
    private const string OtherAuthToken = "the-other-account-of-the-sandbox";

    private static readonly string[] Files = ["seed.json", "override.json", "unreachable.json", "not-e164.json"];

    public static async Task<int> RunAsync()
    {
        await using var sandbox = await Shop.StartSandboxAsync();
        var other = sandbox.AddAccount(OtherAccountSid, OtherAuthToken);
        sandbox.When("+12025550199").EndsWith("undelivered", 30005);
        using var shop = Shop.Open(sandbox);
        var round = new Round(shop.Services);
        var parcels = Files.SelectMany(file => round.Read(Path.Combine(AppContext.BaseDirectory, file))).ToList();

        await Screen.ShowAsync(round, parcels);

        // Nobody can follow the second one with the first account's credentials; the sandbox can say what it got.
        var overridden = other.Inbox.Count(message => message.To == "+10987654321");
        Console.WriteLine($"Account {OtherAccountSid} of the sandbox has {overridden} message(s) for {parcels[1].To}.");
        return overridden == 1 && parcels is
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
