using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio;

/// <summary>
/// Merges the options, a message and its overrides into the fields of one request. A later <see cref="FieldSource"/>
/// replaces the values of an earlier one. Nothing is validated and nothing is sent.
/// </summary>
public static class TwilioOverrideMerger
{
    /// <summary>Returns the fields that are posted for a message.</summary>
    /// <param name="message">The message with its overrides.</param>
    /// <param name="options">The options of the registration.</param>
    /// <returns>The fields with their values; removed fields are not included.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static TwilioFieldSet Merge(SmsMessage message, CourierTwilioOptions options)
    {
        var merged = TwilioFieldSet.Empty;
        foreach (var (_, fields) in GetSources(message, options))
        {
            merged = merged.MergedWith(fields);
        }

        return WithoutEmptyFrom(merged.WithoutRemovals());
    }

    /// <summary>Returns the fields that are posted for a message and the source of each value.</summary>
    /// <param name="message">The message with its overrides.</param>
    /// <param name="options">The options of the registration.</param>
    /// <returns>The fields in the order of <see cref="Merge"/>; phone numbers and passwords are masked.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IReadOnlyList<ResolvedField> Explain(SmsMessage message, CourierTwilioOptions options)
    {
        var sources = GetSources(message, options).ToList();
        return
        [
            .. Merge(message, options).Select(field => new ResolvedField(
                field.Key,
                FieldMask.Mask(field.Value),
                sources.FindLast(source => source.Fields.Any(candidate => candidate.Key == field.Key)).Source)),
        ];
    }

    /// <summary>
    /// Returns the config of a message's overrides. Configs are not merged: the last one that is not empty is used.
    /// </summary>
    internal static TwilioConfigOverrides GetConfig(SmsMessage message)
    {
        for (var i = message.Overrides.Count - 1; i >= 0; i--)
        {
            if (message.Overrides[i] is TwilioOverrides { Config: var config } && config != TwilioConfigOverrides.None)
            {
                return config;
            }
        }

        return TwilioConfigOverrides.None;
    }

    // A form that leaves the sender empty beside a Messaging Service means that the service selects one.
    private static TwilioFieldSet WithoutEmptyFrom(TwilioFieldSet fields) =>
        fields.HasValue(TwilioFieldNames.From)
        && string.IsNullOrEmpty(fields[TwilioFieldNames.From].ToString())
        && !string.IsNullOrEmpty(fields[TwilioFieldNames.MessagingServiceSid].ToString())
            ? new(fields.Fields.FindAll(static field => field.Key != TwilioFieldNames.From))
            : fields;

    private static IEnumerable<(FieldSource Source, TwilioFieldSet Fields)> GetSources(
        SmsMessage message, CourierTwilioOptions options)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(options);
        var configFields = GetConfigFields(message);
        yield return (FieldSource.Options, GetOptionsFields(options, withSender: configFields.Count == 0));
        yield return (FieldSource.Config, configFields);
        yield return (FieldSource.Message, GetMessageFields(message));
        foreach (var overrides in message.Overrides.OfType<TwilioOverrides>())
        {
            yield return (FieldSource.Body, GetOverrideFields(message, overrides));
        }
    }

    // A sender in the config replaces the configured sender as a whole. Merged field by field, the number of one
    // account could be posted with the Messaging Service of another.
    private static TwilioFieldSet GetOptionsFields(CourierTwilioOptions options, bool withSender)
    {
        var fields = new List<KeyValuePair<string, StringValues>>(2);
        if (withSender)
        {
            AddSender(fields, options.MessagingServiceSid, options.From);
        }

        if (options.StatusCallback is { } callback)
        {
            fields.Add(new(TwilioFieldNames.StatusCallback, callback.OriginalString));
        }

        return new(fields);
    }

    private static TwilioFieldSet GetConfigFields(SmsMessage message)
    {
        var config = GetConfig(message);
        if (config.MessagingServiceSid is null && config.From is null)
        {
            return TwilioFieldSet.Empty;
        }

        var fields = new List<KeyValuePair<string, StringValues>>(1);
        AddSender(fields, config.MessagingServiceSid, config.From);
        return new(fields);
    }

    private static TwilioFieldSet GetMessageFields(SmsMessage message)
    {
        var fields = new List<KeyValuePair<string, StringValues>>(5)
        {
            new(TwilioFieldNames.To, message.To.ToString()),
        };
        if (message.Body is not null)
        {
            fields.Add(new(TwilioFieldNames.Body, message.Body));
        }

        if (message.MediaUrls.Count > 0)
        {
            var urls = message.MediaUrls.Select(static url => url.OriginalString).ToArray();
            fields.Add(new(TwilioFieldNames.MediaUrl, urls));
        }

        if (message.SendAt is { } sendAt)
        {
            fields.Add(new(TwilioFieldNames.ScheduleType, "fixed"));
            fields.Add(new(
                TwilioFieldNames.SendAt,
                sendAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)));
        }

        return new(fields);
    }

    private static TwilioFieldSet GetOverrideFields(SmsMessage message, TwilioOverrides overrides) =>
        overrides.Channel is { } channel
            ? new TwilioFieldSet { [TwilioFieldNames.To] = FormatAddress(message, channel) }.MergedWith(overrides.Body)
            : overrides.Body;

    private static string FormatAddress(SmsMessage message, TwilioChannel channel) => channel switch
    {
        TwilioChannel.WhatsApp => $"{ChannelAddress.WhatsApp}:{message.To}",
        TwilioChannel.Rcs => $"{ChannelAddress.Rcs}:{message.To}",
        _ => message.To.ToString(),
    };

    private static void AddSender(
        List<KeyValuePair<string, StringValues>> fields, string? messagingServiceSid, string? from)
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
}
