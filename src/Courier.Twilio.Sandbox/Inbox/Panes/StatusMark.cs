namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>A status as a small drawing and Twilio's own word; its tone is good, bad, or neither yet.</summary>
internal static class StatusMark
{
    public static Markup Of(string status) =>
        Markup.Html($"<span class=\"status {Tone(status)}\">{Drawing(status)}{status}</span>");

    public static string Tone(string status) => status switch
    {
        "delivered" or "read" or "received" => "good",
        "failed" or "undelivered" or "refused" => "bad",
        _ => "open",
    };

    private static Markup Drawing(string status) => status switch
    {
        "delivered" or "read" or "received" => Icon.Delivered,
        "sent" => Icon.Sent,
        "failed" or "undelivered" or "refused" or "canceled" => Icon.Failed,
        _ => Icon.Waiting,
    };
}
