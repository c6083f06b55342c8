using Courier.Sms;
using Twilio.Exceptions;

namespace Courier.Twilio.Sdk;

/// <summary>Reads the exceptions of Twilio's SDK as failures, and as outcomes of a send.</summary>
internal static class SdkExceptionReader
{
    private static readonly string[] AmbiguousAdvice =
    [
        "Search for the message in Twilio's log before sending it again.",
        "Send it again only if arriving twice is better than not arriving.",
    ];

    public static SmsFailure ReadFailure(TwilioException exception, ITwilioErrorCatalog? catalog)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception switch
        {
            { InnerException: TwilioTransportException transport } => transport.Failure,
            ApiException { Status: >= 300 } e => catalog.Explain(e.Code, e.Status, GetText(e), e.MoreInfo),
            ApiStandardException { Status: >= 300 } e => catalog.Explain(e.Code, e.Status, e.Message, e.Type),
            ApiException e => CreateAmbiguous("the response is not one of Twilio", e.Status),
            AuthenticationException => new()
            {
                Reason = SmsFailureReason.CredentialsRejected,
                Message = "Twilio's SDK has no credentials. Nothing was sent.",
                Advice =
                [
                    "Pass the client of AddTwilioSdk to the resource, or call TwilioClient.SetRestClient with it.",
                ],
            },
            _ => CreateAmbiguous("the SDK threw without a response", 0),
        };
    }

    public static SmsSendResult ReadResult(TwilioException exception, ITwilioErrorCatalog? catalog)
    {
        var failure = ReadFailure(exception, catalog);
        return IsNotSent(exception) ? new SmsRejected(failure) : new SmsUnconfirmed(failure, $"{Guid.NewGuid():N}");
    }

    private static bool IsNotSent(TwilioException exception) => exception switch
    {
        { InnerException: TwilioTransportException transport } => !transport.TransmissionStarted,
        ApiException e => IsConclusive(e.Status),
        ApiStandardException e => IsConclusive(e.Status),
        AuthenticationException => true,
        _ => false,
    };

    // After the others, Twilio may have created the message, or the response is one of a server in between.
    private static bool IsConclusive(int status) =>
        status is >= 300 and < 500 and not (408 or 409 or 425 or 499);

    // The SDK quotes the whole response, which may echo the message, when it has no code.
    private static string? GetText(ApiException exception) => exception.Code == 0 ? null : exception.Message;

    private static SmsFailure CreateAmbiguous(string cause, int status) => new()
    {
        Reason = SmsFailureReason.NoResponse,
        Message = $"It is unknown whether Twilio accepted the request: {cause}.",
        Advice = AmbiguousAdvice,
        HttpStatus = status == 0 ? null : status,
    };
}
