using Courier.Sms;

namespace Courier.Twilio.Diagnostics;

/// <summary>The values of the attribute <c>courier.sms.status</c>.</summary>
internal static class DeliveryStatusNames
{
    /// <summary>Returns the name of a status in lower case; <c>unknown</c> for a value without a name.</summary>
    public static string GetName(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Accepted => "accepted",
        DeliveryStatus.Scheduled => "scheduled",
        DeliveryStatus.Queued => "queued",
        DeliveryStatus.Sending => "sending",
        DeliveryStatus.Sent => "sent",
        DeliveryStatus.Delivered => "delivered",
        DeliveryStatus.Read => "read",
        DeliveryStatus.Undelivered => "undelivered",
        DeliveryStatus.Failed => "failed",
        DeliveryStatus.Canceled => "canceled",
        _ => "unknown",
    };
}
