using Courier.Sms;

namespace Courier.Twilio.Http;

/// <summary>Creates the failures of requests without a conclusive response from Twilio.</summary>
internal static class TransportFailures
{
    /// <summary>Creates the failure of a request whose transmission never started.</summary>
    public static SmsFailure NotSent(TransportError error) => new()
    {
        Reason = SmsFailureReason.ProviderUnavailable,
        Message = $"Twilio was not reached: {error.Description}. The message was not sent.",
        Advice = error.Advice is { } advice
            ? [advice, "Send the message again after that; it cannot arrive twice."]
            :
            [
                "Send the message again; it cannot arrive twice.",
                "Check that this machine may open connections to that host.",
            ],
        IsTransient = error.IsTransient,
    };

    /// <summary>Creates the failure of a request that was transmitted and has an unknown outcome.</summary>
    public static SmsFailure Ambiguous(string because, int? httpStatus) => new()
    {
        Reason = SmsFailureReason.NoResponse,
        Message = $"The request was transmitted, and it is unknown whether Twilio accepted it: {because}.",
        Advice =
        [
            "Search for the message in Twilio's log before sending it again.",
            "Send it again only if arriving twice is better than not arriving.",
        ],
        HttpStatus = httpStatus,
    };
}
