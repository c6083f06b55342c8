using Courier.Sms;
using Courier.Twilio.Errors;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tracking;

/// <summary>Reads Twilio's message resources as delivery reports, and failed requests as failures.</summary>
internal static class DeliveryReportReader
{
    /// <summary>Reads a message resource. Its <c>Sid</c> must not be <see langword="null"/>.</summary>
    public static DeliveryReport Read(MessageResource resource, ITwilioErrorCatalog catalog) =>
        new(resource.Sid!, TwilioStatus.Parse(resource.Status))
        {
            ProviderStatus = resource.Status,
            AccountId = resource.AccountSid,
            Failure = resource.ErrorCode is null or "0"
                ? null
                : TwilioFailureFactory.Create(
                    catalog, resource.ErrorCode, httpStatus: null, resource.ErrorMessage, moreInfo: null),
        };

    /// <summary>Returns why a message was not fetched or updated.</summary>
    /// <param name="result">Any result but <see cref="ApiResult.Success"/>.</param>
    /// <param name="catalog">The catalog of error codes.</param>
    public static SmsFailure ReadFailure(ApiResult result, ITwilioErrorCatalog catalog) => result switch
    {
        ApiResult.Rejected(var status, null, var retryAfter) =>
            TwilioFailureFactory.CreateForIntermediary(status, retryAfter),
        ApiResult.Rejected(var status, var error, var retryAfter) =>
            TwilioFailureFactory.Create(catalog, error.Code, status, error.Description, error.HelpLink, retryAfter),
        ApiResult.NotSent(var error) => CreateUnavailableFailure(error.Description),
        ApiResult.Ambiguous(var description, var status) => CreateUnavailableFailure(description, status),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Creates the failure of a status request without a usable response. It is transient.</summary>
    public static SmsFailure CreateUnavailableFailure(string description, int? httpStatus = null) => new()
    {
        Reason = SmsFailureReason.ProviderUnavailable,
        Message = $"The status could not be requested from Twilio: {description}.",
        Advice = ["Request the status again later; a status request changes nothing."],
        HttpStatus = httpStatus,
        IsTransient = true,
    };
}
