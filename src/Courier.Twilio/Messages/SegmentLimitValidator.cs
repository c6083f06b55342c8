using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Configuration;

namespace Courier.Twilio.Messages;

/// <summary>
/// Validates the number of segments of a text against <see cref="CourierTwilioOptions.MaxSegments"/>.
/// </summary>
internal static class SegmentLimitValidator
{
    private const string SmartEncoded = "SmartEncoded";
    private const string SendAsMms = "SendAsMms";
    private const string Shorten = $"Shorten the text, or raise {nameof(CourierTwilioOptions.MaxSegments)}.";

    /// <summary>Returns a failure when the text exceeds the limit and the options reject such a text.</summary>
    public static SmsFailure? Validate(TwilioFieldSet fields, CourierTwilioOptions options) =>
        options.SegmentLimit is SegmentLimitBehavior.Reject && FindExcess(fields, options) is { } count
            ? CreateFailure(fields, count, options.MaxSegments!.Value)
            : null;

    /// <summary>
    /// Returns the segment count of a text that exceeds the limit. Returns <see langword="null"/> for a text within the
    /// limit and for messages without segments.
    /// </summary>
    public static SmsSegmentCount? FindExcess(TwilioFieldSet fields, CourierTwilioOptions options)
    {
        if (options.MaxSegments is not { } maxSegments
            || !HasSegments(fields)
            || fields[TwilioFieldNames.Body] is not [{ } text])
        {
            return null;
        }

        var count = SmsSegments.Count(IsTrue(fields, SmartEncoded) ? SmsSegments.SmartEncode(text) : text);
        return count.Segments > maxSegments ? count : null;
    }

    // An MMS and a message on another channel have no segments.
    private static bool HasSegments(TwilioFieldSet fields) =>
        !fields.HasValue(TwilioFieldNames.MediaUrl)
        && !IsTrue(fields, SendAsMms)
        && ChannelAddress.Parse(fields[TwilioFieldNames.To].ToString()).Channel is null;

    private static bool IsTrue(TwilioFieldSet fields, string name) =>
        fields[name] is [{ } value] && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static SmsFailure CreateFailure(TwilioFieldSet fields, SmsSegmentCount count, int maxSegments)
    {
        var text = fields[TwilioFieldNames.Body].ToString();
        var smartEncoded = SmsSegments.Count(SmsSegments.SmartEncode(text)).Segments;
        string[] advice = smartEncoded < count.Segments
            ? [$"Set the field {SmartEncoded} to true: smart-encoded, the text needs {Format(smartEncoded)}.", Shorten]
            : [Shorten];

        return new()
        {
            Reason = SmsFailureReason.InvalidMessage,
            Message = $"Body needs {Format(count.Segments)}{FormatCause(count)}; "
                + $"{nameof(CourierTwilioOptions.MaxSegments)} is {maxSegments}.",
            Advice = advice,
        };
    }

    private static string Format(int segments) => segments == 1 ? "1 segment" : $"{segments} segments";

    // Names the first character outside of GSM-7 and its index, and nothing else of the text.
    private static string FormatCause(SmsSegmentCount count)
    {
        var characters = count.NonGsmCharacters.GetEnumerator();
        return characters.MoveNext()
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" of UCS-2 because of U+{characters.Current.CodePoint:X4} at index {characters.Current.Position}")
            : "";
    }
}
