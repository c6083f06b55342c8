using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>One thing to tell the application.</summary>
internal sealed record CallbackPost(Account Account, string MessageSid, string Status, string Url, IReadOnlyList<KeyValuePair<string, string>> Form)
{
    private readonly int resetCount = Account.ResetCount;

    /// <summary>Whether the account was reset since: what it forgot it tells nobody.</summary>
    public bool IsDiscarded => resetCount != Account.ResetCount;
}
