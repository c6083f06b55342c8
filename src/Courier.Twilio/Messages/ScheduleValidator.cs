using System.Globalization;
using Courier.Sms;

namespace Courier.Twilio.Messages;

/// <summary>
/// Validates the time at which Twilio is to send a message. Twilio schedules 5 minutes to 35 days ahead (error 35115);
/// 5 minutes are added on both sides, because the clocks may differ.
/// </summary>
/// <remarks>
/// A time that has only just passed is left to Twilio. The Messaging Service that a schedule needs is validated by
/// <see cref="SenderValidator"/>.
/// </remarks>
internal static class ScheduleValidator
{
    private const string Fixed = "fixed";

    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan MaxAhead = TimeSpan.FromDays(35);

    /// <summary>Returns the first error as a failure, or <see langword="null"/> when the schedule is valid.</summary>
    public static SmsFailure? Validate(TwilioFieldSet fields, DateTimeOffset now) =>
        FindError(fields, now) is { } error
            ? new() { Reason = SmsFailureReason.InvalidMessage, Message = error }
            : null;

    private static string? FindError(TwilioFieldSet fields, DateTimeOffset now)
    {
        var type = GetText(fields, TwilioFieldNames.ScheduleType);
        var sendAt = GetText(fields, TwilioFieldNames.SendAt);
        return (type, sendAt) switch
        {
            (null, null) => null,
            (null, _) => "SendAt needs ScheduleType: set ScheduleType to fixed.",
            (_, null) => "ScheduleType needs SendAt: set SendAt, 5 minutes to 35 days ahead.",
            _ when !type.Equals(Fixed, StringComparison.OrdinalIgnoreCase) => "ScheduleType must be fixed.",
            _ => FindTimeError(sendAt, now),
        };
    }

    // A text that is not a time here may be one for Twilio.
    private static string? FindTimeError(string text, DateTimeOffset now)
    {
        if (!DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var sendAt))
        {
            return null;
        }

        if (sendAt < now - Tolerance)
        {
            return "SendAt is in the past: set a time 5 minutes to 35 days ahead, or leave it out to send at once.";
        }

        return sendAt > now + MaxAhead + Tolerance
            ? "SendAt is more than 35 days ahead, which Twilio does not schedule: set an earlier time."
            : null;
    }

    private static string? GetText(TwilioFieldSet fields, string name) =>
        fields[name] is [{ Length: > 0 } text] ? text : null;
}
