using Courier.Sms;

namespace Courier.Twilio.Delivery;

/// <summary>What a round brought for one message.</summary>
internal abstract record Look(PendingReceipt Receipt)
{
    /// <summary>Twilio said how far it has come.</summary>
    public sealed record Answered(PendingReceipt Receipt, DeliveryReport Report) : Look(Receipt);

    /// <summary>Twilio was asked, or would have been but for the trouble with another, and did not say.</summary>
    public sealed record Unanswered(PendingReceipt Receipt, SmsFailure Failure) : Look(Receipt);

    /// <summary>The round had no request left for it.</summary>
    public sealed record PutOff(PendingReceipt Receipt) : Look(Receipt);
}
