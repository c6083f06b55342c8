using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Delivery;

/// <summary>Which status follows which: www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks.</summary>
internal static class MessageStatuses
{
    /// <summary>Twilio's words for a status: those of the API, inbound ones included.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "queued", "sending", "sent", "failed", "delivered", "undelivered", "receiving", "received", "accepted", "scheduled", "read",
        "partially_delivered", "canceled",
    ];

    /// <summary>Where a message's way can end or stop.</summary>
    public static IReadOnlyList<string> Outcomes { get; } = ["accepted", "queued", "sending", "sent", "delivered", "undelivered", "failed", "read"];

    private static readonly string[] Final = ["delivered", "undelivered", "failed", "canceled", "read"];

    public static bool IsFinal(string status) => Final.Contains(status);

    public static string? GetNext(string status, PlannedOutcome fate) => status switch
    {
        _ when status == fate.Status => null,
        "accepted" or "scheduled" => "queued",
        "queued" => "sending",
        "sending" => fate.Status is "failed" ? "failed" : "sent",
        "sent" => fate.Status is "read" ? "delivered" : fate.Status,
        "delivered" => fate.Status is "read" ? "read" : null,
        _ => null,
    };
}
