using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>The one place that turns what Twilio said into a failure; total, whatever it said.</summary>
internal static class TwilioFailureFactory
{
    internal static SmsFailure Create(
        ITwilioErrorCatalog catalog, string? code, int? httpStatus, string? message, string? moreInfo, TimeSpan? retryAfter = null)
    {
        var number = ErrorCodeParser.Parse(code);
        var row = number is { } known ? Find(catalog, known) : null;
        var status = HttpStatusMeaning.FromStatus(httpStatus);
        var isExplained = row is not null && (row.AdviceList.Count > 0 || row.Reason is not SmsFailureReason.Unknown);

        return new SmsFailure
        {
            Reason = isExplained ? row!.Reason : FailureReasonClassifier.Classify(number, status),
            Message = FailureMessage.Compose(row?.Title ?? TitleOf(number, status), message),
            ProviderCode = row is null ? ErrorCodeParser.Sanitize(code) : code!.Trim(),
            Advice = isExplained ? row!.AdviceList : status?.Advice ?? [],
            HelpLink = HelpLinkParser.Parse(moreInfo) ?? row?.HelpLink,
            HttpStatus = httpStatus,
            RetryAfter = retryAfter,
            IsTransient = isExplained ? row!.IsTransient : status?.IsTransient ?? false,
        };
    }

    // A catalog of the application's own may throw what it likes: what happened to a message must not get lost over its words.
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

    private static string TitleOf(TwilioErrorCode? number, HttpStatusMeaning? status) => (number, status) switch
    {
        // Longer than any code: perhaps a phone number that strayed into the field.
        ({ } code, _) when (int)code > 999_999 => "An error of Twilio's that is not known here",
        ({ } code, _) => string.Create(CultureInfo.InvariantCulture, $"Twilio's error {(int)code}, which is not known here"),
        (null, not null) => status.Title,
        (null, null) => "Twilio gave no reason that can be read",
    };
}
