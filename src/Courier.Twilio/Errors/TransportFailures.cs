using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Failures for which Twilio is not the one to ask: its answer is missing.</summary>
internal static class TransportFailures
{
    /// <summary>The request never left: certainly not sent.</summary>
    public static SmsFailure NotSent(string because, bool isTransient) => new()
    {
        Reason = SmsFailureReason.ProviderUnavailable,
        Message = $"Twilio was not reached: {because}. The message was certainly not sent.",
        Advice = isTransient
            ? ["Send the message again; it cannot arrive twice.", "Check that this machine may open connections to that host."]
            : ["Mend the connection first: trust the certificate, or give the proxy its password.", "Send the message again after that; it cannot arrive twice."],
        IsTransient = isTransient,
    };

    /// <summary>The request left, and no answer that can be believed came back.</summary>
    public static SmsFailure Ambiguous(string because, int? httpStatus) => new()
    {
        Reason = SmsFailureReason.NoResponse,
        Message = $"The request left, and it is not known whether Twilio took it: {because}.",
        Advice =
        [
            "Look for the message in Twilio's log before sending it again.",
            "Send it again only if arriving twice is better than not arriving.",
        ],
        HttpStatus = httpStatus,
    };
}
