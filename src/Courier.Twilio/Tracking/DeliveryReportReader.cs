using Courier.Sms;
using Courier.Twilio.Http;
using Courier.Twilio.Errors;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tracking;

/// <summary>Reads Twilio's answers as reports, and its silence as the reason why there is none.</summary>
internal static class DeliveryReportReader
{
    public static DeliveryReport Read(MessageResource resource, ITwilioErrorCatalog catalog) =>
        new(resource.Sid!, TwilioStatus.Parse(resource.Status))
        {
            ProviderStatus = resource.Status,
            AccountId = resource.AccountSid,
            Failure = resource.ErrorCode is null ? null
                : TwilioFailureFactory.Create(catalog, resource.ErrorCode, httpStatus: null, resource.ErrorMessage, moreInfo: null),
        };

    /// <summary>Why a question, or a change, was not answered with the message.</summary>
    public static SmsFailure ReadFailure(ApiResult reply, ITwilioErrorCatalog catalog) => reply switch
    {
        ApiResult.Rejected(var status, var error, var retryAfter) =>
            TwilioFailureFactory.Create(catalog, error.Code, status, error.Description, error.HelpLink, retryAfter),
        ApiResult.NotSent(var because, _) => CreateUnavailableFailure(because),
        ApiResult.Ambiguous(var because, var status) => CreateUnavailableFailure(because, status),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>A question that got no answer says nothing about the message.</summary>
    public static SmsFailure CreateUnavailableFailure(string because, int? httpStatus = null) => new()
    {
        Reason = SmsFailureReason.ProviderUnavailable,
        Message = $"Twilio could not be asked: {because}.",
        Advice = ["Ask again later; asking changes nothing."],
        HttpStatus = httpStatus,
        IsTransient = true,
    };
}
