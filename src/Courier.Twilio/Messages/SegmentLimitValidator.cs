using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Configuration;

namespace Courier.Twilio.Messages;

/// <summary>Whether the text that would be posted costs more segments than the options allow.</summary>
internal static class SegmentLimitValidator
{
    private const string SmartEncoded = "SmartEncoded";
    private const string SendAsMms = "SendAsMms";
    private const string Shorten = $"Shorten the text, or raise {nameof(CourierTwilioOptions.MaxSegments)}.";

    public static SmsFailure? Validate(TwilioFieldSet fields, CourierTwilioOptions options) =>
        options.SegmentLimit is SegmentLimitBehavior.Reject && FindExcess(fields, options) is { } count
            ? Refuse(fields, count, options.MaxSegments!.Value)
            : null;

    /// <summary>What the text takes where that is too much; <see langword="null"/> where it is not, or nothing is billed by segments.</summary>
    public static SmsSegmentCount? FindExcess(TwilioFieldSet fields, CourierTwilioOptions options)
    {
        if (options.MaxSegments is not { } most || !IsText(fields) || fields[TwilioFieldNames.Body] is not [{ } text])
        {
            return null;
        }

        var count = SmsSegments.Count(IsTrue(fields, SmartEncoded) ? SmsSegments.SmartEncode(text) : text);
        return count.Segments > most ? count : null;
    }

    // A picture message and a message on another channel have no segments.
    private static bool IsText(TwilioFieldSet fields) =>
        !fields.HasValue(TwilioFieldNames.MediaUrl)
        && !IsTrue(fields, SendAsMms)
        && ChannelAddress.Parse(fields[TwilioFieldNames.To].ToString()).Channel is null;

    private static bool IsTrue(TwilioFieldSet fields, string name) =>
        fields[name] is [{ } value] && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    private static SmsFailure Refuse(TwilioFieldSet fields, SmsSegmentCount count, int most)
    {
        var text = fields[TwilioFieldNames.Body].ToString();
        var smart = SmsSegments.Count(SmsSegments.SmartEncode(text)).Segments;
        string[] remedies = smart < count.Segments
            ? [$"Set the field {SmartEncoded} to true: with GSM-7 characters for look-alikes the text takes {Segments(smart)}.", Shorten]
            : [Shorten];

        return new()
        {
            Reason = SmsFailureReason.InvalidMessage,
            Message = $"Body takes {Segments(count.Segments)}{Because(count)}; {nameof(CourierTwilioOptions.MaxSegments)} is {most}.",
            Advice = remedies,
        };
    }

    private static string Segments(int count) => count == 1 ? "1 segment" : $"{count} segments";

    // The character and its place, and nothing else of the text.
    private static string Because(SmsSegmentCount count)
    {
        var foreign = count.NonGsmCharacters.GetEnumerator();
        return foreign.MoveNext()
            ? string.Create(CultureInfo.InvariantCulture, $" of UCS-2, which U+{foreign.Current.CodePoint:X4} at index {foreign.Current.Position} forces")
            : "";
    }
}
