using System.Diagnostics;
using Courier.Sms;

namespace Courier.Twilio.Tracking;

/// <summary>What a round brought for one message.</summary>
internal abstract record PollResult(PendingDelivery Delivery)
{
    /// <summary>The span of the round; what follows from the look belongs to its trace.</summary>
    public ActivityContext PollContext { get; } = Activity.Current?.Context ?? default;

    /// <summary>When Twilio was asked, on the clock of <see cref="PendingDeliveryStore"/>: a handler may get to it much later.</summary>
    public required TimeSpan RequestedAt { get; init; }

    /// <summary>Twilio said how far it has come.</summary>
    public sealed record Received(PendingDelivery Receipt, DeliveryReport Report) : PollResult(Receipt);

    /// <summary>Twilio was asked, or would have been but for the trouble with another, and did not say.</summary>
    public sealed record Failed(PendingDelivery Receipt, SmsFailure Failure) : PollResult(Receipt)
    {
        /// <summary>Whether it was asked after itself.</summary>
        public bool WasRequested { get; init; } = true;
    }

    /// <summary>The round had no request left for it.</summary>
    public sealed record Deferred(PendingDelivery Receipt) : PollResult(Receipt);

    /// <summary>There is no room for it any more; nobody asked.</summary>
    public sealed record Evicted(PendingDelivery Receipt) : PollResult(Receipt);
}
