namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>
/// Renders a status as an icon and Twilio's name. Its tone is good, bad, or open for a status that is not final.
/// </summary>
internal static class StatusMark
{
    public static Markup Render(string status) =>
        Markup.Html($"<span class=\"status {GetTone(status)}\">{GetIcon(status)}{status}</span>");

    public static string GetTone(string status) => status switch
    {
        "delivered" or "read" or "received" => "good",
        "failed" or "undelivered" or "rejected" => "bad",
        _ => "open",
    };

    private static Markup GetIcon(string status) => status switch
    {
        "delivered" or "read" or "received" => Icon.Delivered,
        "sent" => Icon.Sent,
        "failed" or "undelivered" or "rejected" or "canceled" => Icon.Failed,
        _ => Icon.Waiting,
    };
}
