using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox;

/// <summary>An account of a sandbox, with its own credentials, messages and recipient behaviors.</summary>
public sealed class SandboxAccount
{
    private readonly Account account;
    private readonly SandboxState state;

    internal SandboxAccount(Account account, SandboxState state) => (this.account, this.state) = (account, state);

    /// <summary>Gets the account SID: <c>AC</c> and 32 hexadecimal digits.</summary>
    public string AccountSid => account.Sid;

    /// <summary>Gets the auth token. It authenticates requests and signs the callbacks of the account.</summary>
    public string AuthToken => account.AuthToken;

    /// <summary>Gets a snapshot of the account's messages, oldest first.</summary>
    public IReadOnlyCollection<SandboxMessage> Inbox => account.Messages.All;

    /// <summary>
    /// Returns the behavior of messages of this account to one recipient. It takes precedence over
    /// <see cref="TwilioSandbox.When"/>.
    /// </summary>
    /// <param name="to">The recipient exactly as posted, such as <c>+12025550156</c>.</param>
    /// <returns>The behavior of the recipient; the same instance for the same recipient.</returns>
    /// <exception cref="ArgumentException">The recipient is not a valid address.</exception>
    public RecipientBehavior When(string to) => account.Behaviors.GetOrAdd(to);

    /// <summary>Adds an API key, which authenticates requests like the auth token.</summary>
    /// <param name="keySid">The SID of the key: <c>SK</c> and 32 hexadecimal digits.</param>
    /// <param name="secret">The secret of the key; any text that is not empty.</param>
    /// <returns>This account.</returns>
    /// <exception cref="ArgumentException">The SID has a different format, or the secret is empty.</exception>
    public SandboxAccount AddApiKey(string keySid, string secret)
    {
        if (!Sid.IsValid("SK", keySid))
        {
            throw new ArgumentException("The SID of an API key is 'SK' and 32 hexadecimal digits.", nameof(keySid));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(secret);

        account.AddApiKey(keySid, secret);
        return this;
    }

    /// <summary>
    /// Adds test credentials. Their requests create messages that are not stored; every other request is rejected with
    /// HTTP 403 and code 20008.
    /// </summary>
    /// <param name="authToken">
    /// The test token; any text that is not empty and differs from <see cref="AuthToken"/>.
    /// </param>
    /// <returns>This account.</returns>
    /// <exception cref="ArgumentException">The token is empty or equal to <see cref="AuthToken"/>.</exception>
    public SandboxAccount AddTestToken(string authToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(authToken);
        if (authToken == AuthToken)
        {
            throw new ArgumentException(
                "The test token must differ from the auth token of the account.",
                nameof(authToken));
        }

        account.SetTestToken(authToken);
        return this;
    }

    /// <summary>
    /// Signs the callbacks of the account with a shared key and HMAC-SHA256 from now on, as a webhook rule at Twilio
    /// does. The header <c>X-Twilio-Webhooks-Signature-Settings</c> then names the key. A second call replaces the key.
    /// </summary>
    /// <param name="keyId">
    /// The id of the key, such as <c>webhooks_sharedkey_1</c>: characters of ASCII without blanks, commas and equals
    /// signs.
    /// </param>
    /// <param name="secret">The secret of the key; any text that is not empty.</param>
    /// <returns>This account.</returns>
    /// <exception cref="ArgumentException">The id has a different format, or the secret is empty.</exception>
    public SandboxAccount SignWithSharedKey(string keyId, string secret)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(secret);
        if (string.IsNullOrEmpty(keyId)
            || !keyId.All(static character => character is > ' ' and <= '~' and not (',' or '=')))
        {
            throw new ArgumentException(
                "The id of a shared key has no blanks, commas and equals signs, such as webhooks_sharedkey_1.",
                nameof(keyId));
        }

        account.SharedKey = new SharedKey(keyId, secret);
        return this;
    }

    /// <summary>
    /// Turns the account into a trial account: texts get a prefix, and messages to recipients that are not verified are
    /// rejected with code 21608.
    /// </summary>
    /// <param name="verifiedNumbers">The recipients that messages may be sent to.</param>
    /// <returns>This account.</returns>
    public SandboxAccount MakeTrial(params IReadOnlyCollection<string> verifiedNumbers)
    {
        account.VerifiedNumbers = [.. verifiedNumbers];
        return this;
    }

    /// <summary>
    /// Simulates an inbound message. The message is added to <see cref="Inbox"/> and posted to
    /// <see cref="SandboxSettings.InboundUrl"/>; the keywords STOP and START opt the recipient out and in.
    /// </summary>
    /// <param name="from">The number of the handset that sends the message.</param>
    /// <param name="to">The number, short code, sender ID or Messaging Service SID that receives the message.</param>
    /// <param name="body">The text, at most 1600 characters.</param>
    /// <returns>The inbound message.</returns>
    /// <exception cref="ArgumentException">
    /// An address is invalid, or the text has more than 1600 characters.
    /// </exception>
    public SandboxMessage Receive(string from, string to, string body)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(body);

        return state.InboundMessages.Receive(account, from, to, body);
    }

    /// <summary>
    /// Removes the account's messages, recipient behaviors, opt-outs, trial state, rules and pending status changes.
    /// Rules for all accounts and the credentials are kept.
    /// </summary>
    public void Reset() => state.Reset(account);

    /// <summary>Returns the account SID. The token is not included.</summary>
    public override string ToString() => AccountSid;
}
