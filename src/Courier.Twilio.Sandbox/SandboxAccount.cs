using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox;

/// <summary>One account of a sandbox: a world of its own, with its own credentials, messages and scripts.</summary>
public sealed class SandboxAccount
{
    private readonly Account account;
    private readonly SandboxState state;

    internal SandboxAccount(Account account, SandboxState switchboard) => (this.account, this.state) = (account, switchboard);

    /// <summary><c>AC</c> and 32 hexadecimal digits.</summary>
    public string AccountSid => account.Sid;

    /// <summary>Opens the account, and signs what the sandbox calls back.</summary>
    public string AuthToken => account.AuthToken;

    /// <summary>Its messages as they stand now, oldest first.</summary>
    public IReadOnlyCollection<SandboxMessage> Inbox => account.Messages.All;

    /// <summary>What happens to messages of this account for one recipient; goes before <see cref="TwilioSandbox.When"/>.</summary>
    /// <param name="to">The recipient exactly as it is posted: <c>+12025550156</c>.</param>
    /// <exception cref="ArgumentException">It is no recipient.</exception>
    public RecipientBehavior When(string to) => account.Behaviors.GetOrAdd(to);

    /// <summary>Lets requests in with an API key instead of the token.</summary>
    /// <param name="keySid"><c>SK</c> and 32 hexadecimal digits.</param>
    /// <param name="secret">Any text that is not empty.</param>
    /// <exception cref="ArgumentException">The SID is no such SID, or the secret is empty.</exception>
    public SandboxAccount AddApiKey(string keySid, string secret)
    {
        if (!Sid.IsValid("SK", keySid))
        {
            throw new ArgumentException("An API key's SID is 'SK' and 32 hexadecimal digits.", nameof(keySid));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(secret);

        account.AddApiKey(keySid, secret);
        return this;
    }

    /// <summary>Gives the account test credentials: they create messages that go nowhere, and everything else is 403 with code 20008.</summary>
    /// <param name="authToken">Any text that is not empty, other than <see cref="AuthToken"/>.</param>
    /// <exception cref="ArgumentException">The token is empty, or the account's own.</exception>
    public SandboxAccount AddTestToken(string authToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(authToken);
        if (authToken == AuthToken)
        {
            throw new ArgumentException("A test token is another text than the account's own token.", nameof(authToken));
        }

        account.SetTestToken(authToken);
        return this;
    }

    /// <summary>Makes it a trial account: texts get a prefix, and recipients that are not verified are refused with 21608.</summary>
    /// <param name="verifiedNumbers">Who may be written to.</param>
    public SandboxAccount MakeTrial(params IReadOnlyCollection<string> verifiedNumbers)
    {
        account.VerifiedNumbers = [.. verifiedNumbers];
        return this;
    }

    /// <summary>A handset writes: the message is in the inbox, is posted to <see cref="SandboxSettings.InboundUrl"/>, and STOP and START are heeded.</summary>
    /// <param name="from">The handset's number.</param>
    /// <param name="to">The sender it answers.</param>
    /// <param name="body">The text.</param>
    /// <exception cref="ArgumentException">The handset's number or the sender is none, or the text has more than 1600 characters.</exception>
    public SandboxMessage Receive(string from, string to, string body)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(body);

        return state.InboundMessages.Receive(account, from, to, body);
    }

    /// <summary>Forgets messages, scripts, opt-outs, trial, the rules for this account alone and whatever was still to happen; credentials stay.</summary>
    public void Reset() => state.Reset(account);

    /// <summary>The account's SID; never its token.</summary>
    public override string ToString() => AccountSid;
}
