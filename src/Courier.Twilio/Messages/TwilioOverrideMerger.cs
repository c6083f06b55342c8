using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// The fields of one request: the options' defaults, the message over them, its overrides over both.
/// Pure; nothing is sent, and nothing is judged.
/// </summary>
public static class TwilioOverrideMerger
{
    /// <summary>What would be posted for <paramref name="message"/>.</summary>
    public static TwilioFieldSet Merge(SmsMessage message, CourierTwilioOptions options)
    {
        var merged = TwilioFieldSet.Empty;
        foreach (var (_, fields) in Layers(message, options))
        {
            merged = merged.MergedWith(fields);
        }

        return merged.WithoutRemovals();
    }

    /// <summary>What would be posted for <paramref name="message"/> and where each value came from; numbers are masked.</summary>
    public static IReadOnlyList<ResolvedField> Explain(SmsMessage message, CourierTwilioOptions options)
    {
        var layers = Layers(message, options).ToList();
        return
        [
            .. Merge(message, options).Select(field => new ResolvedField(
                field.Key,
                FieldMask.Mask(field.Value),
                layers.FindLast(layer => layer.Fields.Any(candidate => candidate.Key == field.Key)).Layer)),
        ];
    }

    private static IEnumerable<(FieldSource Layer, TwilioFieldSet Fields)> Layers(SmsMessage message, CourierTwilioOptions options)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(options);
        var sender = SenderOf(message);
        yield return (FieldSource.Options, Defaults(options, sender));
        yield return (FieldSource.Config, sender);
        yield return (FieldSource.Message, Said(message));
        foreach (var overrides in message.Overrides)
        {
            if (overrides is TwilioOverrides twilio)
            {
                yield return (FieldSource.Body, twilio.Channel is { } channel ? Addressed(message, channel).MergedWith(twilio.Body) : twilio.Body);
            }
        }
    }

    // A sender in the overrides' config replaces the configured one whole: a number must not meet a foreign service.
    private static TwilioFieldSet Defaults(CourierTwilioOptions options, TwilioFieldSet sender)
    {
        var fields = new List<KeyValuePair<string, StringValues>>(4);
        if (sender.Count == 0)
        {
            AddSender(fields, options.MessagingServiceSid, options.From);
        }

        if (options.StatusCallback is { } callback)
        {
            fields.Add(new(TwilioFieldNames.StatusCallback, callback.OriginalString));
        }

        return new(fields);
    }

    private static TwilioFieldSet SenderOf(SmsMessage message)
    {
        var config = TwilioRequest.GetConfig(message);
        if (config.MessagingServiceSid is null && config.From is null)
        {
            return TwilioFieldSet.Empty;
        }

        var fields = new List<KeyValuePair<string, StringValues>>(1);
        AddSender(fields, config.MessagingServiceSid, config.From);
        return new(fields);
    }

    private static TwilioFieldSet Addressed(SmsMessage message, TwilioChannel channel) => new()
    {
        [TwilioFieldNames.To] = channel switch
        {
            TwilioChannel.WhatsApp => $"{ChannelAddress.WhatsApp}:{message.To}",
            TwilioChannel.Rcs => $"{ChannelAddress.Rcs}:{message.To}",
            _ => message.To.ToString(),
        },
    };

    private static void AddSender(List<KeyValuePair<string, StringValues>> fields, string? messagingServiceSid, string? from)
    {
        if (!string.IsNullOrEmpty(messagingServiceSid))
        {
            fields.Add(new(TwilioFieldNames.MessagingServiceSid, messagingServiceSid));
        }
        else if (!string.IsNullOrEmpty(from))
        {
            fields.Add(new(TwilioFieldNames.From, from));
        }
    }

    private static TwilioFieldSet Said(SmsMessage message)
    {
        var fields = new List<KeyValuePair<string, StringValues>>(6) { new(TwilioFieldNames.To, message.To.ToString()) };
        if (message.Body is not null)
        {
            fields.Add(new(TwilioFieldNames.Body, message.Body));
        }

        if (message.MediaUrls.Count > 0)
        {
            fields.Add(new(TwilioFieldNames.MediaUrl, message.MediaUrls.Select(static url => url.OriginalString).ToArray()));
        }

        if (message.SendAt is { } sendAt)
        {
            fields.Add(new(TwilioFieldNames.ScheduleType, "fixed"));
            fields.Add(new(TwilioFieldNames.SendAt, sendAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture)));
        }

        return new(fields);
    }
}
