using System.Diagnostics.CodeAnalysis;
using Courier.Sms;

namespace Courier.Twilio;

/// <summary>One recipient of an envelope: a message, or why there is none.</summary>
public sealed record CourierRecipient
{
    internal CourierRecipient(SmsMessage message) => Message = message;

    internal CourierRecipient(SmsFailure failure) => Failure = failure;

    /// <summary>The message; <see langword="null"/> when there is a <see cref="Failure"/>.</summary>
    public SmsMessage? Message { get; }

    /// <summary>Why this recipient gets none; <see langword="null"/> when there is a <see cref="Message"/>.</summary>
    public SmsFailure? Failure { get; }

    /// <summary>Whether there is a <see cref="Message"/>.</summary>
    [MemberNotNullWhen(true, nameof(Message))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsValid => Message is not null;
}
