using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Inbox.Threads;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>The data of one rendering of the page.</summary>
/// <param name="State">The state of the sandbox.</param>
/// <param name="Address">The requested state of the page.</param>
/// <param name="Origin">The origin of the sandbox in the browser, such as <c>http://127.0.0.1:4010</c>.</param>
/// <param name="Account">The account that is shown.</param>
/// <param name="Conversations">The threads of the account, the newest first.</param>
/// <param name="Conversation">The open thread: the requested one, or the newest.</param>
/// <param name="Entry">The entry whose details are shown: the requested one, or the last one of the thread.</param>
internal sealed record PageModel(
    SandboxState State,
    InboxAddress Address,
    string Origin,
    Account Account,
    IReadOnlyList<Conversation> Conversations,
    Conversation? Conversation,
    Entry? Entry)
{
    /// <summary>The error of the request, shown at the top of the page.</summary>
    public string? Notice { get; init; }

    public bool HasManyAccounts => State.Accounts.All.Count > 1;

    public int Unread => Conversations.Sum(static conversation => conversation.Unread);

    public static PageModel Create(SandboxState state, InboxAddress address, string origin)
    {
        var account = state.Accounts.Find(address.AccountSid ?? "") ?? FindMostRecentlyUsed(state.Accounts.All);
        var conversations = GetConversations(account, address);
        var conversation = conversations.FirstOrDefault(candidate => candidate.Handset == address.Handset)
            ?? (conversations is [var newest, ..] ? newest : null);
        var entry = conversation?.Entries.FirstOrDefault(candidate => candidate.Id == address.EntryId)
            ?? conversation?.Last;
        return new PageModel(state, address, origin, account, conversations, conversation, entry);
    }

    /// <summary>Returns the address of another thread or entry of the same account.</summary>
    public InboxAddress LinkTo(Conversation conversation, Entry? entry = null) =>
        Home with { Handset = conversation.Handset, EntryId = entry?.Id };

    public InboxAddress LinkTo(string view) => Home with { View = view };

    public InboxAddress Home => new() { AccountSid = HasManyAccounts ? Account.Sid : null };

    /// <summary>
    /// The address of the current page, to which forms return even if a newer message arrives meanwhile.
    /// </summary>
    public InboxAddress Here => Address with
    {
        AccountSid = Home.AccountSid,
        Handset = Address.View is null ? Conversation?.Handset : null,
        RequestedPane = Address.Pane,
    };

    private static IReadOnlyList<Conversation> GetConversations(Account account, InboxAddress address)
    {
        var conversations = Conversation.GroupByHandset(account);
        if (address is not { MarksRead: true, View: null, Pane: "thread" or "message" }
            || conversations.FirstOrDefault(candidate => candidate.Handset == address.Handset)
                is not { Unread: > 0 } open)
        {
            return conversations;
        }

        account.Messages.MarkRead(open.Entries.Select(static entry => entry.Id));
        return
        [
            .. conversations.Select(conversation => conversation == open
                ? conversation with { Unread = 0 }
                : conversation),
        ];
    }

    private static Account FindMostRecentlyUsed(IReadOnlyList<Account> accounts) =>
        accounts.MaxBy(static account =>
            account.Messages.All is [.., var last] ? last.SequenceNumber : -account.Order)!;
}
