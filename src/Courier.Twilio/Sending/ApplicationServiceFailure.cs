using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>The failure of a message for which the application's merger or validator threw.</summary>
internal static class ApplicationServiceFailure
{
    private const int MaxDescriptionLength = 200;

    /// <summary>Logs the exception and creates the failure.</summary>
    public static SmsFailure Create(Exception exception, SmsMessage message, ILogger logger)
    {
        var name = exception.GetType().Name;
        logger.ApplicationServiceThrew(
            message.To.Masked, name, LogSanitizer.Sanitize(exception.Message, MaxDescriptionLength));
        return new()
        {
            Reason = SmsFailureReason.Unknown,
            Message =
                $"The application's {nameof(ITwilioOverrideMerger)} or {nameof(IE164Validator)} threw {name}; "
                + "the message was not sent.",
            Advice = ["Correct the service, and send the message again; it cannot arrive twice."],
        };
    }
}
