using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>The state of the page in its URL. Every state has a link and needs no JavaScript.</summary>
internal sealed record InboxAddress
{
    public const string Requests = "requests";
    public const string Rules = "rules";

    public string? AccountSid { get; init; }

    public string? Handset { get; init; }

    /// <summary>The id of the entry whose details are shown.</summary>
    public string? EntryId { get; init; }

    /// <summary><see cref="Requests"/>, <see cref="Rules"/>, or null for the threads.</summary>
    public string? View { get; init; }

    /// <summary>The requested pane of a narrow window; null derives it from the other values.</summary>
    public string? RequestedPane { get; init; }

    /// <summary>Whether the request marks the thread as read. The refresh of a hidden page does not.</summary>
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

    /// <summary>The relative URL with encoded values.</summary>
    public string Href
    {
        get
        {
            (string Name, string? Value)[] parameters =
            [
                ("account", AccountSid),
                ("handset", Handset),
                ("message", EntryId),
                ("view", View),
                ("pane", RequestedPane),
            ];
            var present = parameters
                .Where(static parameter => parameter.Value is not null)
                .Select(static parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}");
            return "/?" + string.Join('&', present);
        }
    }

    private static string? GetText(RawForm query, string name) =>
        query.Find(name) is { Length: > 0 } text ? text : null;
}
