using Courier.Twilio.Configuration;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Messages;

/// <summary>Logs what is probably a mistake and is posted all the same, because Twilio may accept it.</summary>
internal static class RequestWarnings
{
    /// <summary>Logs one warning for each finding. No value of a field is logged.</summary>
    public static void Write(ILogger logger, TwilioFieldSet fields, CourierTwilioOptions options)
    {
        foreach (var (name, _) in fields.Fields)
        {
            if (!TwilioFieldNames.All.Contains(name))
            {
                logger.UnknownFieldPosted(
                    FieldMask.Mask(name), SpellingSuggestions.FormatSuggestion(name, TwilioFieldNames.All));
            }
        }

        if (fields[TwilioFieldNames.MessageIntent] is [{ Length: > 0 } intent]
            && !TwilioFieldNames.MessageIntents.Contains(intent))
        {
            logger.UnknownMessageIntentPosted(
                SpellingSuggestions.FormatSuggestion(intent, TwilioFieldNames.MessageIntents),
                string.Join(", ", TwilioFieldNames.MessageIntents.Order(StringComparer.Ordinal)));
        }

        if (fields[TwilioFieldNames.StatusCallback] is [{ } callback]
            && callback != options.StatusCallback?.OriginalString
            && StatusCallbackUrl.IsUnreachable(callback, options))
        {
            logger.StatusCallbackUnreachable();
        }

        if (SegmentLimitValidator.FindExcess(fields, options) is { } count)
        {
            logger.SegmentLimitExceeded(count.Segments, count.Encoding, options.MaxSegments!.Value);
        }
    }
}
