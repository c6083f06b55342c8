using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Inbox.Threads;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>All there is to draw, at one moment.</summary>
/// <param name="State">Clock, rules, settings, strangers.</param>
/// <param name="Address">What was asked for.</param>
/// <param name="Origin">Where the browser found the sandbox: <c>http://127.0.0.1:4010</c>.</param>
/// <param name="Account">Whose world it is.</param>
/// <param name="Conversations">Its threads, the newest first.</param>
/// <param name="Conversation">The one that is open: the one asked for, or the newest.</param>
/// <param name="Entry">The one that is looked at closely: the one asked for, or the last of the thread.</param>
internal sealed record PageModel(
    SandboxState State,
    InboxAddress Address,
    string Origin,
    Account Account,
    IReadOnlyList<Conversation> Conversations,
    Conversation? Conversation,
    Entry? Entry)
{
    /// <summary>What went wrong with what was asked, for a person.</summary>
    public string? Notice { get; init; }

    public bool HasManyAccounts => State.Accounts.All.Count > 1;

    public int Unread => Conversations.Sum(static conversation => conversation.Unread);

    public static PageModel Create(SandboxState switchboard, InboxAddress address, string origin)
    {
        var account = switchboard.Accounts.Find(address.AccountSid ?? "") ?? FindMostRecentlyUsed(switchboard.Accounts.All);
        var conversations = GetConversations(account, address);
        var conversation = conversations.FirstOrDefault(one => one.Handset == address.Handset) ?? (conversations is [var newest, ..] ? newest : null);
        var entry = conversation?.Entries.FirstOrDefault(one => one.Id == address.EntryId) ?? conversation?.Last;
        return new PageModel(switchboard, address, origin, account, conversations, conversation, entry);
    }

    /// <summary>The address of something else in the same account.</summary>
    public InboxAddress LinkTo(Conversation conversation, Entry? entry = null) => Home with { Handset = conversation.Handset, EntryId = entry?.Id };

    public InboxAddress LinkTo(string view) => Home with { View = view };

    public InboxAddress Home => new() { AccountSid = HasManyAccounts ? Account.Sid : null };

    /// <summary>Where a form leads back to: what is shown now, even if something newer comes meanwhile.</summary>
    public InboxAddress Here => Address with
    {
        AccountSid = Home.AccountSid,
        Handset = Address.View is null ? Conversation?.Handset : null,
        RequestedPane = Address.Pane,
    };

    private static IReadOnlyList<Conversation> GetConversations(Account account, InboxAddress address)
    {
        var all = Conversation.GroupByHandset(account);
        if (address is not { MarksRead: true, View: null, Pane: "thread" or "message" }
            || all.FirstOrDefault(one => one.Handset == address.Handset) is not { Unread: > 0 } seen)
        {
            return all;
        }

        account.Messages.MarkRead(seen.Entries.Select(static entry => entry.Id));
        return [.. all.Select(one => one == seen ? one with { Unread = 0 } : one)];
    }

    private static Account FindMostRecentlyUsed(IReadOnlyList<Account> accounts) =>
        accounts.MaxBy(static account => account.Messages.All is [.., var last] ? last.SequenceNumber : -account.Order)!;
}
