using Courier.Sms;

namespace Courier.Twilio.Diagnostics;

/// <summary>Describes failures for log messages.</summary>
internal static class FailureText
{
    private const int MaxAdviceLength = 300;

    /// <summary>
    /// Returns what happened and the first advice. An advice may be the application's, so it is sanitized.
    /// </summary>
    public static string Describe(SmsFailure failure) => failure.Advice is [{ Length: > 0 } advice, ..]
        ? $"{failure.Message} {LogSanitizer.Sanitize(advice, MaxAdviceLength)}"
        : failure.Message;
}
