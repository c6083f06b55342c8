using Courier.Sms;

namespace Courier.Twilio.Envelopes;

/// <summary>Failures of one recipient of a document.</summary>
internal static class RecipientFailure
{
    /// <summary>Creates the failure of a recipient to which Courier would send no text.</summary>
    public static SmsFailure CreatePolicy(string message, string advice) =>
        new() { Reason = SmsFailureReason.RejectedByPolicy, Message = message, Advice = [advice] };

    /// <summary>Creates the failure of a recipient that is not understood.</summary>
    public static SmsFailure CreateInvalid(string message) => new()
    {
        Reason = SmsFailureReason.InvalidMessage,
        Message = message,
        Advice = ["Correct the recipient; the other recipients of the document are not affected."],
    };
}
