using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio.Messages;

/// <summary>Parses the status and the segment count of Twilio's responses and webhooks.</summary>
/// <remarks>Source: https://www.twilio.com/docs/messaging/api/message-resource.</remarks>
internal static class TwilioStatus
{
    /// <summary>Returns the status, or <see cref="DeliveryStatus.Unknown"/> for a word that is not known.</summary>
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

    /// <summary>
    /// Returns the number of segments, or <see langword="null"/> for "0", which Twilio returns until it has counted
    /// them.
    /// </summary>
    public static int? ParseSegments(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var segments) && segments > 0
            ? segments
            : null;
}
