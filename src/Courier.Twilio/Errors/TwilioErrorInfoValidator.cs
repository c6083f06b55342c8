using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>What a row that an application adds must be: as complete as one of ours, and fit for a message.</summary>
internal static class TwilioErrorInfoValidator
{
    private const int HighestCode = 999_999;
    private const int LongestText = 500;
    private const int MostAdvice = 10;

    /// <summary>What is wrong with a row and what to write instead; <see langword="null"/> when nothing is.</summary>
    public static string? Validate(TwilioErrorInfo error) => error switch
    {
        { Code: < (TwilioErrorCode)1 or > (TwilioErrorCode)HighestCode } => "Code must be a number from 1 to 999,999, as Twilio's are.",
        _ when !IsLine(error.Title) => $"Title must be one line of at most {LongestText} characters, such as Twilio's short name for the code.",
        _ when !Enum.IsDefined(error.Reason) => $"Reason must be one of {nameof(SmsFailureReason)}.",
        { AdviceList.Count: 0 or > MostAdvice } => $"Advice must be 1 to {MostAdvice} sentences: without any, the row would say less than Twilio does.",
        _ when !error.AdviceList.All(IsLine) => $"Advice must be lines of at most {LongestText} characters, none of them empty.",
        _ when !Enum.IsDefined(error.Level) => $"Level must be one of {nameof(TwilioErrorLevel)}.",
        _ when (error.Sources & ~EverySurface) != 0 => $"Surface must be made of {nameof(TwilioErrorSources)}.",
        _ when !Enum.IsDefined(error.Failover) => $"Failover must be one of {nameof(FailoverAction)}.",
        _ => null,
    };

    private static TwilioErrorSources EverySurface =>
        TwilioErrorSources.ApiResponse | TwilioErrorSources.MessageStatus | TwilioErrorSources.Webhook | TwilioErrorSources.Setup;

    private static bool IsLine(string? text) =>
        !string.IsNullOrWhiteSpace(text) && text.Length <= LongestText && FailureMessage.ToPrintable(text) == text.Trim();
}
