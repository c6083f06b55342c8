using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Checks;

namespace Courier.Twilio.Sandbox.Inbox.Threads;

/// <summary>All that one handset was sent, was to be sent, and wrote.</summary>
internal sealed record Conversation(string Handset, IReadOnlyList<Entry> Entries, int Unread)
{
    public Entry Last => Entries[^1];

    /// <summary>Who can be answered: every sender that wrote to the handset, the last one first.</summary>
    public IReadOnlyList<string> Senders =>
    [
        .. Entries.OfType<MessageEntry>().Reverse()
            .Select(static entry => entry.IsFromHandset ? entry.Message.To : entry.Message.From)
            .OfType<string>()
            .Where(static sender => !AddressFormat.IsAlphanumeric(sender))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>An account's threads, the one with the newest entry first.</summary>
    public static IReadOnlyList<Conversation> GroupByHandset(Account account)
    {
        var unread = account.Messages.Unread;
        return
        [
            .. account.Messages.All.Select(static message => (Entry)new MessageEntry(message))
                .Concat(account.RejectedMessages.All.Select(static refused => new RejectedEntry(refused)).Where(static entry => AddressFormat.IsValidRecipient(entry.Handset)))
                .GroupBy(static entry => entry.Handset, StringComparer.Ordinal)
                .Select(group => new Conversation(
                    group.Key,
                    [.. group.OrderBy(static entry => entry.Order)],
                    group.Count(entry => unread.Contains(entry.Id))))
                .OrderByDescending(static conversation => conversation.Last.Order),
        ];
    }
}
