namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>A status as a small drawing and Twilio's own word; its tone is good, bad, or neither yet.</summary>
internal static class StatusMark
{
    public static Markup Render(string status) =>
        Markup.Html($"<span class=\"status {GetTone(status)}\">{GetIcon(status)}{status}</span>");

    public static string GetTone(string status) => status switch
    {
        "delivered" or "read" or "received" => "good",
        "failed" or "undelivered" or "refused" => "bad",
        _ => "open",
    };

    private static Markup GetIcon(string status) => status switch
    {
        "delivered" or "read" or "received" => Icon.Delivered,
        "sent" => Icon.Sent,
        "failed" or "undelivered" or "refused" or "canceled" => Icon.Failed,
        _ => Icon.Waiting,
    };
}
