using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Validates an error info that an application adds to the catalog.</summary>
internal static class TwilioErrorInfoValidator
{
    private const int MaxCode = 999_999;
    private const int MaxTextLength = 500;
    private const int MaxAdvice = 10;

    private const TwilioErrorSources AllSources = TwilioErrorSources.ApiResponse
        | TwilioErrorSources.MessageStatus
        | TwilioErrorSources.Webhook
        | TwilioErrorSources.Setup;

    /// <summary>Finds the first validation error.</summary>
    /// <returns>A sentence that says what to write instead; <see langword="null"/> for a valid error info.</returns>
    public static string? Validate(TwilioErrorInfo error) => error switch
    {
        { Code: < (TwilioErrorCode)1 or > (TwilioErrorCode)MaxCode } =>
            "Code must be a number from 1 to 999,999, as Twilio's codes are.",
        _ when !IsLine(error.Title) =>
            $"Title must be one line of at most {MaxTextLength} characters, such as Twilio's short name of the code.",
        _ when !Enum.IsDefined(error.Reason) => $"Reason must be one of {nameof(SmsFailureReason)}.",
        { AdviceList.Count: 0 or > MaxAdvice } =>
            $"Advice must be 1 to {MaxAdvice} sentences: an error info without advice would hide Twilio's own text.",
        _ when !error.AdviceList.All(IsLine) =>
            $"Advice must be lines of at most {MaxTextLength} characters, none of them empty.",
        _ when !Enum.IsDefined(error.Level) => $"Level must be one of {nameof(TwilioErrorLevel)}.",
        _ when (error.Sources & ~AllSources) != 0 =>
            $"Sources must be a combination of members of {nameof(TwilioErrorSources)}.",
        _ when !Enum.IsDefined(error.Failover) => $"Failover must be one of {nameof(FailoverAction)}.",
        _ => null,
    };

    private static bool IsLine(string? text) =>
        !string.IsNullOrWhiteSpace(text)
        && text.Length <= MaxTextLength
        && FailureMessage.ToPrintable(text) == text.Trim();
}
