using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio;

/// <summary>Parses the words in which Twilio reports the status of a message.</summary>
/// <remarks>Source: https://www.twilio.com/docs/messaging/api/message-resource.</remarks>
public static class TwilioStatus
{
    /// <summary>Returns the status of a word such as <c>undelivered</c>.</summary>
    /// <param name="word">The word in lower case, as Twilio's API writes it.</param>
    /// <returns>
    /// The status; <see cref="DeliveryStatus.Unknown"/> for <see langword="null"/> and for a word that is not known.
    /// </returns>
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
    internal static int? ParseSegments(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var segments) && segments > 0
            ? segments
            : null;
}
