using System.Text.Json.Serialization;

namespace Courier.Sms;

/// <summary>Specifies how far the delivery of a message has progressed.</summary>
/// <remarks>
/// The numeric order of the members has no meaning. <see cref="DeliveryStatusExtensions.Supersedes"/> orders two
/// statuses of one message, and <c>IsFinal</c> tells whether a status is final.
/// </remarks>
[JsonConverter(typeof(JsonStringEnumConverter<DeliveryStatus>))]
public enum DeliveryStatus
{
    /// <summary>
    /// The provider could not be reached, or reported a status that this library does not know; see
    /// <see cref="DeliveryReport.ProviderStatus"/>.
    /// </summary>
    Unknown = 0,

    /// <summary>The provider accepted the message and has not chosen a sender yet.</summary>
    Accepted,

    /// <summary>
    /// The provider accepted the message and will send it at the time in <see cref="SmsMessage.SendAt"/>.
    /// </summary>
    Scheduled,

    /// <summary>The message is waiting in the sender's queue.</summary>
    Queued,

    /// <summary>The provider is passing the message to the carrier.</summary>
    Sending,

    /// <summary>
    /// The carrier accepted the message. This remains the last status where the carrier sends no delivery receipts.
    /// </summary>
    Sent,

    /// <summary>
    /// The carrier confirmed delivery to the recipient's device. Final, except that the message may still be read.
    /// </summary>
    Delivered,

    /// <summary>The recipient opened the message. Final; reported by channels that support read receipts.</summary>
    Read,

    /// <summary>The carrier reported that the message could not be delivered. Final.</summary>
    Undelivered,

    /// <summary>The message was not sent. Final.</summary>
    Failed,

    /// <summary>The message was canceled before it was sent. Final.</summary>
    Canceled,
}
