using System.Collections.Concurrent;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Every account there is, by SID.</summary>
internal sealed class AccountDirectory(int rememberedMessages, UnknownAccounts unknown, ChangeFeed bulletin)
{
    private const int MostUnasked = 1_000;

    private readonly ConcurrentDictionary<string, Account> accounts = new(StringComparer.Ordinal);

    private readonly RecentItems<Account> unasked = new(MostUnasked);

    private int opened;

    public IReadOnlyList<Account> All => [.. accounts.Values.OrderBy(static account => account.Order)];

    /// <summary>Opens an account, or returns the one there is when the token is the same.</summary>
    public Account GetOrCreate(string sid, string authToken)
    {
        if (!Sid.IsValid("AC", sid))
        {
            throw new ArgumentException("An account SID is 'AC' and 32 hexadecimal digits.", nameof(sid));
        }

        ArgumentException.ThrowIfNullOrWhiteSpace(authToken);

        var account = accounts.GetOrAdd(sid, one => Make(one, authToken));
        return account.AuthToken == authToken
            ? account
            : throw new ArgumentException($"Account {sid} is already here with another token.", nameof(authToken));
    }

    public Account? Find(string sid) => accounts.GetValueOrDefault(sid);

    /// <summary>The account these credentials open, or null.</summary>
    public Account? Authenticate(string sid, BasicCredentials credentials)
    {
        var account = Find(sid);
        if (account is null && unknown is UnknownAccounts.CreateOnFirstUse && credentials.Username == sid && credentials.Password is not "")
        {
            account = accounts.GetOrAdd(sid, one => Make(one, credentials.Password));
            NoteUnasked(account);
        }

        return account is not null && account.Accepts(credentials) ? account : null;
    }

    /// <summary>The same where the path names no account: the one named by the credentials, or the one the key belongs to.</summary>
    public Account? Authenticate(BasicCredentials credentials) => Sid.IsValid("AC", credentials.Username)
        ? Authenticate(credentials.Username, credentials)
        : accounts.Values.FirstOrDefault(account => account.Accepts(credentials));

    private void NoteUnasked(Account account)
    {
        if (unasked.Add(account) is { } oldest && accounts.TryRemove(new(oldest.Sid, oldest)))
        {
            oldest.Reset();
        }
    }

    private Account Make(string sid, string authToken) =>
        new(sid, authToken, new MessageBox(rememberedMessages, bulletin), bulletin) { Order = Interlocked.Increment(ref opened) };
}
