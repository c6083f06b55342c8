using System.Diagnostics;
using Courier.Sms;

namespace Courier.Twilio.Tracking;

/// <summary>The result of a poll for one delivery.</summary>
internal abstract record PollResult(PendingDelivery Delivery)
{
    /// <summary>Gets the context of the poll's activity, which is the parent of what follows from the result.</summary>
    public ActivityContext PollContext { get; init; } = Activity.Current?.Context ?? default;

    /// <summary>
    /// Gets when the request started, on the clock of <see cref="PendingDeliveryStore"/>. A handler may process the
    /// result much later.
    /// </summary>
    public required TimeSpan RequestedAt { get; init; }

    /// <summary>Twilio returned the status of the message.</summary>
    public sealed record Received(PendingDelivery Delivery, DeliveryReport Report) : PollResult(Delivery);

    /// <summary>Twilio did not return the status of the message.</summary>
    public sealed record Failed(PendingDelivery Delivery, SmsFailure Failure) : PollResult(Delivery)
    {
        /// <summary>
        /// Gets whether the message was requested. It is <see langword="false"/> when the failure of another request
        /// concerns the whole account.
        /// </summary>
        public bool WasRequested { get; init; } = true;
    }

    /// <summary>The poll reached its request limit before this message.</summary>
    public sealed record Deferred(PendingDelivery Delivery) : PollResult(Delivery);

    /// <summary>The delivery was evicted from the store, and is not polled again.</summary>
    public sealed record Evicted(PendingDelivery Delivery) : PollResult(Delivery);
}
