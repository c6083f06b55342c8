using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>
/// Infers the reason of a code that the catalog does not explain, from the HTTP status and from the range of the code.
/// </summary>
internal static class FailureReasonClassifier
{
    /// <summary>Infers the reason.</summary>
    /// <remarks>
    /// A status of 400 only says that the request was invalid, so the range of the code takes precedence over it. Any
    /// other status is more specific than the range.
    /// </remarks>
    public static SmsFailureReason Classify(TwilioErrorCode? code, HttpStatusMeaning? status)
    {
        var range = ClassifyRange((int?)code);

        return status switch
        {
            null => range,
            { Reason: SmsFailureReason.InvalidMessage } when range is not SmsFailureReason.Unknown => range,
            _ => status.Reason,
        };
    }

    private static SmsFailureReason ClassifyRange(int? code) => code switch
    {
        >= 11200 and <= 11299 => SmsFailureReason.CallbackUnreachable,
        >= 11300 and <= 14999 => SmsFailureReason.InvalidMessage,
        >= 20100 and <= 20199 => SmsFailureReason.CredentialsRejected,
        >= 21600 and <= 21699 => SmsFailureReason.InvalidMessage,
        >= 21700 and <= 21799 => SmsFailureReason.InvalidSender,
        >= 30700 and <= 30999 => SmsFailureReason.InvalidSender,
        >= 35100 and <= 35199 => SmsFailureReason.InvalidMessage,
        >= 63100 and <= 63199 => SmsFailureReason.InvalidSender,
        _ => SmsFailureReason.Unknown,
    };
}
