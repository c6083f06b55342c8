using System.Diagnostics.CodeAnalysis;
using Courier.Sms;

namespace Courier.Twilio;

/// <summary>One recipient of an envelope: a message, or why there is none.</summary>
public sealed record CourierRecipient
{
    internal CourierRecipient(string maskedTo, SmsMessage message) => (MaskedTo, Message) = (maskedTo, message);

    internal CourierRecipient(string maskedTo, SmsFailure failure) => (MaskedTo, Failure) = (maskedTo, failure);

    /// <summary>The recipient's number, masked; what stands in its place when it is none, masked and cut to 40 characters.</summary>
    public string MaskedTo { get; }

    /// <summary>The message; <see langword="null"/> when there is a <see cref="Failure"/>.</summary>
    public SmsMessage? Message { get; }

    /// <summary>Why this recipient gets none; <see langword="null"/> when there is a <see cref="Message"/>.</summary>
    public SmsFailure? Failure { get; }

    /// <summary>Whether there is a <see cref="Message"/>.</summary>
    [MemberNotNullWhen(true, nameof(Message))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsValid => Message is not null;
}
