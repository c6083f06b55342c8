using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>What the page shows, as its address says it: so every state has a link and needs no script.</summary>
internal sealed record ListPageAddress
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
    public string? AskedPane { get; init; }

    /// <summary>Whether somebody looks; a page that only keeps itself up to date marks nothing as read.</summary>
    public bool IsLook { get; init; } = true;

    public string Pane => this switch
    {
        { AskedPane: "list" or "thread" or "message" or "view" } => AskedPane,
        { View: not null } => "view",
        { EntryId: not null } => "message",
        { Handset: not null } => "thread",
        _ => "list",
    };

    public static ListPageAddress Read(RawForm query) => new()
    {
        AccountSid = Text(query, "account"),
        Handset = Text(query, "handset") is [' ', ..] typed ? $"+{typed[1..]}" : Text(query, "handset"),
        EntryId = Text(query, "message"),
        View = Text(query, "view"),
        AskedPane = Text(query, "pane"),
        IsLook = !query.Contains("peek"),
    };

    /// <summary>The address as a link on the page, its values encoded.</summary>
    public string Href => "/?" + string.Join('&', new[] { ("account", AccountSid), ("handset", Handset), ("message", EntryId), ("view", View), ("pane", AskedPane) }
        .Where(static part => part.Item2 is not null)
        .Select(static part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));

    private static string? Text(RawForm query, string name) => query.Find(name) is { Length: > 0 } text ? text : null;
}
