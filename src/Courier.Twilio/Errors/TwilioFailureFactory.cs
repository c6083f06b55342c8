using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Creates the failure for an error that Twilio reported. Accepts any input and does not throw.</summary>
internal static class TwilioFailureFactory
{
    // A longer number in place of a code may be a phone number and is not repeated in the title.
    private const int MaxKnownCode = 999_999;

    internal static SmsFailure Create(
        ITwilioErrorCatalog catalog,
        string? code,
        int? httpStatus,
        string? message,
        string? moreInfo,
        TimeSpan? retryAfter = null)
    {
        var number = ErrorCodeParser.Parse(code);
        var error = number is { } known ? Find(catalog, known) : null;
        var status = HttpStatusMeaning.FromStatus(httpStatus);
        var isExplained =
            error is not null && (error.AdviceList.Count > 0 || error.Reason is not SmsFailureReason.Unknown);

        return new SmsFailure
        {
            Reason = isExplained ? error!.Reason : FailureReasonClassifier.Classify(number, status),
            Message = FailureMessage.Compose(error?.Title ?? GetTitle(number, status), message),
            ProviderCode = error is null ? ErrorCodeParser.Sanitize(code) : code!.Trim(),
            Advice = isExplained ? error!.AdviceList : status?.Advice ?? [],
            HelpLink = HelpLinkParser.Parse(moreInfo) ?? error?.HelpLink,
            HttpStatus = httpStatus,
            RetryAfter = retryAfter,
            IsTransient = isExplained ? error!.IsTransient : status?.IsTransient ?? false,
        };
    }

    /// <summary>Creates the failure for a response that is not Twilio's; nothing of its body is quoted.</summary>
    internal static SmsFailure CreateForIntermediary(int httpStatus, TimeSpan? retryAfter)
    {
        var status = HttpStatusMeaning.FromIntermediary(httpStatus);
        return new()
        {
            Reason = status.Reason,
            Message = $"{status.Title}.",
            Advice = status.Advice,
            HttpStatus = httpStatus,
            RetryAfter = retryAfter,
            IsTransient = status.IsTransient,
        };
    }

    // An application's catalog may throw any exception; the outcome of the send must still be reported.
    private static TwilioErrorInfo? Find(ITwilioErrorCatalog catalog, TwilioErrorCode code)
    {
        try
        {
            return catalog.Find(code);
        }
        catch (Exception)
        {
            return TwilioErrorCatalog.Find(code);
        }
    }

    private static string GetTitle(TwilioErrorCode? code, HttpStatusMeaning? status) => (code, status) switch
    {
        ({ } number, _) when (int)number > MaxKnownCode => "Twilio reported an unknown error",
        ({ } number, _) =>
            string.Create(CultureInfo.InvariantCulture, $"Twilio reported the unknown error {(int)number}"),
        (null, not null) => status.Title,
        (null, null) => "Twilio reported no readable reason",
    };
}
