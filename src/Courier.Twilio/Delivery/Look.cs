using System.Diagnostics;
using Courier.Sms;

namespace Courier.Twilio.Delivery;

/// <summary>What a round brought for one message.</summary>
internal abstract record Look(PendingReceipt Receipt)
{
    /// <summary>The span of the round; what follows from the look belongs to its trace.</summary>
    public ActivityContext Round { get; } = Activity.Current?.Context ?? default;

    /// <summary>When Twilio was asked, on the clock of <see cref="PendingReceipts"/>: a handler may get to it much later.</summary>
    public required TimeSpan At { get; init; }

    /// <summary>Twilio said how far it has come.</summary>
    public sealed record Answered(PendingReceipt Receipt, DeliveryReport Report) : Look(Receipt);

    /// <summary>Twilio was asked, or would have been but for the trouble with another, and did not say.</summary>
    public sealed record Unanswered(PendingReceipt Receipt, SmsFailure Failure) : Look(Receipt)
    {
        /// <summary>Whether it was asked after itself.</summary>
        public bool IsAsked { get; init; } = true;
    }

    /// <summary>The round had no request left for it.</summary>
    public sealed record PutOff(PendingReceipt Receipt) : Look(Receipt);

    /// <summary>There is no room for it any more; nobody asked.</summary>
    public sealed record NoRoom(PendingReceipt Receipt) : Look(Receipt);
}
