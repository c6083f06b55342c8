using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>What the page shows, as its address says it: so every state has a link and needs no script.</summary>
internal sealed record InboxAddress
{
    public const string Requests = "requests";
    public const string Rules = "rules";

    public string? AccountSid { get; init; }

    public string? Handset { get; init; }

    /// <summary>The message, or the refused one, that is looked at closely.</summary>
    public string? EntryId { get; init; }

    /// <summary><see cref="Requests"/>, <see cref="Rules"/>, or null for the threads.</summary>
    public string? View { get; init; }

    /// <summary>What a narrow window shows, where it is not what follows from the rest.</summary>
    public string? RequestedPane { get; init; }

    /// <summary>Whether somebody looks; a page that only keeps itself up to date marks nothing as read.</summary>
    public bool MarksRead { get; init; } = true;

    public string Pane => this switch
    {
        { RequestedPane: "list" or "thread" or "message" or "view" } => RequestedPane,
        { View: not null } => "view",
        { EntryId: not null } => "message",
        { Handset: not null } => "thread",
        _ => "list",
    };

    public static InboxAddress Parse(RawForm query) => new()
    {
        AccountSid = GetText(query, "account"),
        Handset = GetText(query, "handset") is [' ', ..] typed ? $"+{typed[1..]}" : GetText(query, "handset"),
        EntryId = GetText(query, "message"),
        View = GetText(query, "view"),
        RequestedPane = GetText(query, "pane"),
        MarksRead = !query.Contains("peek"),
    };

    /// <summary>The address as a link on the page, its values encoded.</summary>
    public string Href => "/?" + string.Join('&', new[] { ("account", AccountSid), ("handset", Handset), ("message", EntryId), ("view", View), ("pane", RequestedPane) }
        .Where(static part => part.Item2 is not null)
        .Select(static part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));

    private static string? GetText(RawForm query, string name) => query.Find(name) is { Length: > 0 } text ? text : null;
}
