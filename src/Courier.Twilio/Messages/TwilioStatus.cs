using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio.Messages;

/// <summary>Twilio's word for a status, and ours.</summary>
internal static class TwilioStatus
{
    public static DeliveryStatus Parse(string? word) => word switch
    {
        "accepted" => DeliveryStatus.Accepted,
        "scheduled" => DeliveryStatus.Scheduled,
        "queued" => DeliveryStatus.Queued,
        "sending" => DeliveryStatus.Sending,
        "sent" or "partially_delivered" => DeliveryStatus.Sent,
        "delivered" => DeliveryStatus.Delivered,
        "read" => DeliveryStatus.Read,
        "undelivered" => DeliveryStatus.Undelivered,
        "failed" => DeliveryStatus.Failed,
        "canceled" => DeliveryStatus.Canceled,
        _ => DeliveryStatus.Unknown,
    };

    /// <summary>Twilio answers "0" as long as it does not know; so do we not.</summary>
    public static int? ParseSegments(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var segments) && segments > 0 ? segments : null;
}
