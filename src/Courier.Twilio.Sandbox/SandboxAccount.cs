using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox;

/// <summary>One account of a sandbox: a world of its own, with its own credentials, messages and scripts.</summary>
public sealed class SandboxAccount
{
    private readonly Account account;

    internal SandboxAccount(Account account) => this.account = account;

    /// <summary><c>AC</c> and 32 hexadecimal digits.</summary>
    public string AccountSid => account.Sid;

    /// <summary>Opens the account, and signs what the sandbox calls back.</summary>
    public string AuthToken => account.AuthToken;

    /// <summary>Its messages as they stand now, oldest first.</summary>
    public IReadOnlyCollection<SandboxMessage> Inbox => account.Messages.All;

    /// <summary>What happens to messages of this account for one recipient; goes before <see cref="TwilioSandbox.When"/>.</summary>
    public RecipientScript When(string to) => account.Scripts.When(to);

    /// <summary>Lets requests in with an API key instead of the token.</summary>
    /// <param name="keySid"><c>SK</c> and 32 hexadecimal digits.</param>
    /// <param name="secret">Any text that is not empty.</param>
    /// <exception cref="ArgumentException">The SID is no such SID, or the secret is empty.</exception>
    public SandboxAccount AddApiKey(string keySid, string secret)
    {
        if (!Sid.Is("SK", keySid))
        {
            throw new ArgumentException("An API key's SID is 'SK' and 32 hexadecimal digits.", nameof(keySid));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(secret);

        account.AddApiKey(keySid, secret);
        return this;
    }

    /// <summary>The account's SID; never its token.</summary>
    public override string ToString() => AccountSid;
}
