using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>A guess at the reason of a code without a row, from the HTTP status and from the neighbourhood of its number.</summary>
internal static class FailureReasonClassifier
{
    // A 400 says only that something was faulty, so the neighbourhood speaks first; any other status is the better witness.
    public static SmsFailureReason Classify(TwilioErrorCode? code, HttpStatusMeaning? status)
    {
        var range = Classify((int?)code);

        return status switch
        {
            null => range,
            { Reason: SmsFailureReason.InvalidMessage } when range is not SmsFailureReason.Unknown => range,
            _ => status.Reason,
        };
    }

    private static SmsFailureReason Classify(int? code) => code switch
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
