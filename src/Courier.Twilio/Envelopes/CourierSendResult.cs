using Courier.Sms;

namespace Courier.Twilio;

/// <summary>Represents what became of one recipient of a <see cref="CourierEnvelope"/>.</summary>
/// <param name="Recipient">The recipient, with its message or the failure of an invalid recipient.</param>
/// <param name="Result">The outcome: accepted, rejected or unconfirmed.</param>
public sealed record CourierSendResult(CourierRecipient Recipient, SmsSendResult Result);
