using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>A callback to post.</summary>
internal sealed record CallbackPost(
    Account Account,
    string MessageSid,
    string Status,
    string Url,
    IReadOnlyList<KeyValuePair<string, string>> Form)
{
    private readonly int resetCount = Account.ResetCount;

    /// <summary>True when the account was reset after the callback was created; it is not posted then.</summary>
    public bool IsDiscarded => resetCount != Account.ResetCount;
}
