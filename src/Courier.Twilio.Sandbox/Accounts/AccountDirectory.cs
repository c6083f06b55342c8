using System.Collections.Concurrent;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>The accounts of a sandbox, by SID.</summary>
internal sealed class AccountDirectory(int rememberedMessages, UnknownAccounts unknownAccounts, ChangeFeed changes)
{
    private const int MaxCreatedOnFirstUse = 1_000;

    private readonly ConcurrentDictionary<string, Account> accounts = new(StringComparer.Ordinal);
    private readonly RecentItems<Account> createdOnFirstUse = new(MaxCreatedOnFirstUse);
    private int lastOrder;

    public IReadOnlyList<Account> All => [.. accounts.Values.OrderBy(static account => account.Order)];

    /// <summary>Creates an account, or returns the existing one when its token is the same.</summary>
    /// <exception cref="ArgumentException">
    /// The SID is malformed, the token is empty, or the account exists with another token.
    /// </exception>
    public Account GetOrCreate(string sid, string authToken)
    {
        if (!Sid.IsValid("AC", sid))
        {
            throw new ArgumentException("An account SID is 'AC' and 32 hexadecimal digits.", nameof(sid));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(authToken);

        var account = accounts.GetOrAdd(sid, key => Create(key, authToken));

        return account.AuthToken == authToken
            ? account
            : throw new ArgumentException($"Account {sid} already exists with another token.", nameof(authToken));
    }

    public Account? Find(string sid) => accounts.GetValueOrDefault(sid);

    /// <summary>Returns the account in the path if it accepts the credentials; otherwise null.</summary>
    /// <remarks>With <see cref="UnknownAccounts.CreateOnFirstUse"/>, an unknown account is created.</remarks>
    public Account? Authenticate(string sid, BasicCredentials credentials)
    {
        var account = Find(sid);

        if (account is null
            && unknownAccounts is UnknownAccounts.CreateOnFirstUse
            && credentials.Username == sid
            && credentials.Password is not "")
        {
            account = accounts.GetOrAdd(sid, key => Create(key, credentials.Password));
            TrackCreatedOnFirstUse(account);
        }

        return account is not null && account.Accepts(credentials) ? account : null;
    }

    /// <summary>
    /// Returns the account that accepts the credentials, for paths without an account SID: the account named by the
    /// user name, or the owner of the API key.
    /// </summary>
    public Account? Authenticate(BasicCredentials credentials) => Sid.IsValid("AC", credentials.Username)
        ? Authenticate(credentials.Username, credentials)
        : accounts.Values.FirstOrDefault(account => account.Accepts(credentials));

    private void TrackCreatedOnFirstUse(Account account)
    {
        if (createdOnFirstUse.Add(account) is { } oldest && accounts.TryRemove(new(oldest.Sid, oldest)))
        {
            oldest.Reset();
        }
    }

    private Account Create(string sid, string authToken) =>
        new(sid, authToken, new MessageBox(rememberedMessages, changes), changes)
        {
            Order = Interlocked.Increment(ref lastOrder),
        };
}
