using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Inbox.Threads;

/// <summary>All messages to and from one handset, including rejected ones.</summary>
internal sealed record Conversation(string Handset, IReadOnlyList<Entry> Entries, int Unread)
{
    public Entry Last => Entries[^1];

    /// <summary>The senders that can receive a reply, the most recent one first.</summary>
    public IReadOnlyList<string> Senders =>
    [
        .. Entries.OfType<MessageEntry>().Reverse()
            .Select(static entry => entry.IsFromHandset ? entry.Message.To : entry.Message.From)
            .OfType<string>()
            .Where(static sender => !AddressFormat.IsAlphanumeric(sender))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Returns an account's threads, the one with the newest entry first.</summary>
    public static IReadOnlyList<Conversation> GroupByHandset(Account account)
    {
        var unread = account.Messages.Unread;
        return
        [
            .. account.Messages.All.Select(static message => (Entry)new MessageEntry(message))
                .Concat(
                    account.RejectedMessages.All
                        .Select(static rejected => new RejectedEntry(rejected))
                        .Where(static entry => AddressFormat.IsValidRecipient(entry.Handset)))
                .GroupBy(static entry => entry.Handset, StringComparer.Ordinal)
                .Select(group => new Conversation(
                    group.Key,
                    [.. group.OrderBy(static entry => entry.Order)],
                    group.Count(entry => unread.Contains(entry.Id))))
                .OrderByDescending(static conversation => conversation.Last.Order),
        ];
    }
}
