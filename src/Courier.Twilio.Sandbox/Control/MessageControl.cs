using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Inbox;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Looking back at messages, waiting for one, and moving one by hand.</summary>
internal sealed class MessageControl(Switchboard switchboard)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>What is there already, or the first that comes to match while the caller waits, or nothing.</summary>
    public async Task<IReadOnlyList<InboxMessage>> FindAsync(IQueryCollection query, CancellationToken cancellationToken)
    {
        var wait = query["wait"].ToString() is { Length: > 0 } text
            ? Duration.Find(text) ?? throw new ArgumentException("wait is written as 250ms, 5s or 1m.")
            : TimeSpan.Zero;
        using var bulletin = switchboard.Bulletin.Listen();
        var found = switchboard.Accounts.All.SelectMany(static account => account.Messages.All).Where(Matches).Select(InboxMessage.Of).ToList();
        if (found.Count > 0 || wait == TimeSpan.Zero)
        {
            return found;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(wait < LongestWait ? wait : LongestWait);
        try
        {
            await foreach (var news in bulletin.News.ReadAllAsync(patience.Token).ConfigureAwait(false))
            {
                if (news.Message is { } message && Matches(message))
                {
                    return [InboxMessage.Of(message)];
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The wait is over and nothing came: that is an answer, too.
        }

        return [];

        bool Matches(SandboxMessage message) =>
            Is(Number(query["to"]), message.To)
            && Is(Number(query["from"]), message.From)
            && Is(query["account"], message.AccountSid)
            && Is(query["status"], message.Status)
            && Is(query["sid"], message.Sid);
    }

    public InboxMessage Receive(InboundMessage inbound)
    {
        if (string.IsNullOrEmpty(inbound.From) || string.IsNullOrEmpty(inbound.To))
        {
            throw new ArgumentException("A message from a handset needs from and to.");
        }

        var account = inbound.AccountSid is { } sid
            ? AccountOf(sid)
            : switchboard.Accounts.All.FirstOrDefault(one => one.Messages.All.Any(message => message.To == inbound.From)) ?? switchboard.Accounts.All.First();
        return InboxMessage.Of(switchboard.Handset.Write(account, inbound.From, inbound.To, inbound.Body ?? ""));
    }

    public InboxMessage? Put(string sid, StatusChange change)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(change.Status);
        return FindHome(sid) is { } account && switchboard.Postman.Put(account, sid, change.Status, change.ErrorCode) is { } message
            ? InboxMessage.Of(message)
            : null;
    }

    public bool Resend(string sid, int number)
    {
        if (FindHome(sid) is not { } account || account.Messages.Find(sid) is not { } message || message.Callbacks.ElementAtOrDefault(number) is not { } callback)
        {
            return false;
        }

        switchboard.Callbacks.Resend(account, message, callback);
        return true;
    }

    /// <exception cref="ArgumentException">There is no such account.</exception>
    public Account AccountOf(string sid) => switchboard.Accounts.Find(sid) ?? throw new ArgumentException($"There is no account {sid}.");

    private Account? FindHome(string sid) => switchboard.Accounts.All.FirstOrDefault(account => account.Messages.Find(sid) is not null);

    /// <summary>A plus sign typed into an address bar arrives as a blank.</summary>
    private static string Number(string? text) => text is [' ', ..] ? $"+{text[1..]}" : text ?? "";

    private static bool Is(string? wanted, string? actual) => string.IsNullOrEmpty(wanted) || wanted == actual;
}
