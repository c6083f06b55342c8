using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Creates the failures of requests without a conclusive response from Twilio.</summary>
internal static class TransportFailures
{
    /// <summary>Creates the failure of a request whose transmission never started.</summary>
    public static SmsFailure NotSent(string because, bool isTransient) => new()
    {
        Reason = SmsFailureReason.ProviderUnavailable,
        Message = $"Twilio was not reached: {because}. The message was not sent.",
        Advice = isTransient
            ?
            [
                "Send the message again; it cannot arrive twice.",
                "Check that this machine may open connections to that host.",
            ]
            :
            [
                "Correct the connection first: trust the certificate, or configure the password of the proxy.",
                "Send the message again after that; it cannot arrive twice.",
            ],
        IsTransient = isTransient,
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
