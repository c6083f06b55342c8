using System.Diagnostics.CodeAnalysis;
using Courier.Sms;

namespace Courier.Twilio;

/// <summary>
/// Represents one recipient of a <see cref="CourierEnvelope"/>: a message, or the failure of an invalid recipient.
/// </summary>
public sealed record CourierRecipient
{
    internal CourierRecipient(string maskedTo, SmsMessage message) => (MaskedTo, Message) = (maskedTo, message);

    internal CourierRecipient(string maskedTo, SmsFailure failure, Exception? exception = null) =>
        (MaskedTo, Failure, Exception) = (maskedTo, failure, exception);

    /// <summary>Gets the recipient's number, masked for logs.</summary>
    /// <value>
    /// When <c>phone_number</c> is not a valid number, its content masked and truncated to 40 characters; empty when
    /// there is no <c>phone_number</c>.
    /// </value>
    public string MaskedTo { get; }

    /// <summary>Gets the message to send.</summary>
    /// <value><see langword="null"/> when <see cref="IsValid"/> is <see langword="false"/>.</value>
    public SmsMessage? Message { get; }

    /// <summary>Gets why there is no message for the recipient.</summary>
    /// <value><see langword="null"/> when <see cref="IsValid"/> is <see langword="true"/>.</value>
    public SmsFailure? Failure { get; }

    /// <summary>Gets whether there is a <see cref="Message"/>; otherwise there is a <see cref="Failure"/>.</summary>
    [MemberNotNullWhen(true, nameof(Message))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsValid => Message is not null;

    /// <summary>Gets the exception of the application's source, renderer or evaluator, for the log.</summary>
    internal Exception? Exception { get; }
}
