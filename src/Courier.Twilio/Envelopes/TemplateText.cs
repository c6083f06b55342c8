using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Envelopes;

/// <summary>Failures of templates and texts.</summary>
internal static class TemplateText
{
    private const int MaxTemplateIdLength = 64;

    /// <summary>The message for a text that is longer than Twilio accepts.</summary>
    public static string TooLong { get; } =
        $"The text has more than {FieldLimits.MaxBodyLength:N0} characters; Twilio accepts no more.";

    /// <summary>Sanitizes and truncates the id of a template for a message.</summary>
    public static string ShowId(string id) => LogSanitizer.Sanitize(id, MaxTemplateIdLength);

    /// <summary>Creates the failure of a template that the source does not have.</summary>
    public static SmsFailure CreateUnknown(string message) => new()
    {
        Reason = SmsFailureReason.InvalidMessage,
        Message = message,
        Advice = ["Write the id of a known template, or add the text under Courier:Twilio:Templates."],
    };

    /// <summary>Creates the failure of a text that cannot be rendered.</summary>
    public static SmsFailure CreateInvalid(string message, string path) => new()
    {
        Reason = SmsFailureReason.InvalidMessage,
        Message = message,
        Advice = [$"Correct the text of {path}, or the data of the recipient."],
    };

    /// <summary>Creates the failure after an exception of the application's template source or renderer.</summary>
    public static SmsFailure CreateThrew(string subject, Exception exception) => new()
    {
        Reason = SmsFailureReason.Unknown,
        Message = $"The {subject} threw {exception.GetType().Name}; the message was not sent.",
        Advice = ["Correct the cause, and send the message again; it cannot arrive twice."],
    };
}
