using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Delivery;

/// <summary>
/// Twilio's message statuses and their order:
/// https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks.
/// </summary>
internal static class MessageStatuses
{
    private static readonly string[] Final = ["delivered", "undelivered", "failed", "canceled", "read"];

    /// <summary>The statuses of the API, including those of inbound messages.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "queued", "sending", "sent", "failed", "delivered", "undelivered", "receiving", "received", "accepted",
        "scheduled", "read", "partially_delivered", "canceled",
    ];

    /// <summary>The statuses in which an outbound message can end or stay.</summary>
    public static IReadOnlyList<string> Outcomes { get; } =
        ["accepted", "queued", "sending", "sent", "delivered", "undelivered", "failed", "read"];

    public static bool IsFinal(string status) => Final.Contains(status);

    /// <summary>Returns the next status on the way to an outcome; null when there is none.</summary>
    public static string? GetNext(string status, PlannedOutcome outcome) => status switch
    {
        _ when status == outcome.Status => null,
        "accepted" or "scheduled" => "queued",
        "queued" => "sending",
        "sending" => outcome.Status is "failed" ? "failed" : "sent",
        "sent" => outcome.Status is "read" ? "delivered" : outcome.Status,
        "delivered" => outcome.Status is "read" ? "read" : null,
        _ => null,
    };
}
