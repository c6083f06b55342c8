using System.Text.Json;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Envelopes;

/// <summary>
/// Reads the recipients of one document and collects the paths that are ignored. Used for one document only.
/// </summary>
internal sealed class CourierEnvelopeReader(ISmsTemplateSource? templates, ISmsTemplateRenderer renderer)
{
    private const int MaxSuggestions = 3;
    private const int MaxTemplateIdLength = 64;

    private readonly List<string> ignoredPaths = [];

    /// <summary>Gets the ignored paths; complete after <see cref="Read"/>.</summary>
    public IReadOnlyList<string> IgnoredPaths => ignoredPaths;

    /// <exception cref="CourierEnvelopeException">The document as a whole is invalid.</exception>
    public IReadOnlyList<CourierRecipient> Read(JsonElement root)
    {
        var message = GetProperty(RequireObject(root, "$"), "message", "$")
            ?? throw new CourierEnvelopeException(
                "$.message", "is missing: write { \"message\": { \"to\": { \"phone_number\": \"+1…\" }, … } }.");
        AddIgnoredPaths(root, "$", "message");
        RequireObject(message, "$.message");
        AddIgnoredPaths(message, "$.message", "to", "template", "content", "data", "providers", "channels");

        var profiles = ReadProfiles(message);
        var data = GetProperty(message, "data", "$.message", JsonValueKind.Object) ?? default;
        var channelText = ReadChannelText(message);
        var overrides = ReadOverrides(message);
        var text = ReadText(message, out var textFailure);
        return [.. profiles.Select(profile => CreateRecipient(profile.Json, profile.Path))];

        CourierRecipient CreateRecipient(JsonElement profile, string path)
        {
            var maskedTo = RecipientNumberParser.ToMasked(profile);
            var number = RecipientNumberParser.Parse(profile, path, out var failure);
            if (number is null || textFailure is not null)
            {
                return new(maskedTo, failure ?? textFailure!);
            }

            try
            {
                var body = text is null ? null : renderer.Render(text, data, profile);
                return new(maskedTo, new SmsMessage { To = number, Body = channelText ?? body, Overrides = overrides });
            }
            catch (SmsTemplateException e)
            {
                return new(maskedTo, new SmsFailure { Reason = SmsFailureReason.InvalidMessage, Message = e.Message });
            }
        }
    }

    private static IReadOnlyList<(JsonElement Json, string Path)> ReadProfiles(JsonElement message)
    {
        const string Path = "$.message.to";
        var to = GetProperty(message, "to", "$.message")
            ?? throw new CourierEnvelopeException(Path, "is missing: write { \"phone_number\": \"+1…\" }.");
        return to.ValueKind switch
        {
            JsonValueKind.Object => [(to, Path)],
            JsonValueKind.Array when to.GetArrayLength() > 0 =>
                [.. to.EnumerateArray().Select((profile, i) => (profile, $"{Path}[{i}]"))],
            JsonValueKind.Array => throw new CourierEnvelopeException(
                Path, "is an empty list: write at least one recipient."),
            _ => throw new CourierEnvelopeException(
                Path, "must be an object such as { \"phone_number\": \"+1…\" }, or a list of such objects."),
        };
    }

    /// <summary>Reads the text before rendering.</summary>
    /// <returns><see langword="null"/> when the document leaves the text to the overrides, or with a failure.</returns>
    private string? ReadText(JsonElement message, out SmsFailure? failure)
    {
        failure = null;
        var content = GetProperty(message, "content", "$.message", JsonValueKind.Object);
        var template = GetProperty(message, "template", "$.message", JsonValueKind.String)?.GetString();
        if (content is not null && template is not null)
        {
            throw new CourierEnvelopeException("$.message", "has both template and content; keep one of them.");
        }

        if (content is { } inline)
        {
            const string Path = "$.message.content";
            if (GetProperty(inline, "elements", Path) is not null)
            {
                throw new CourierEnvelopeException(
                    $"{Path}.elements", "is Courier's Elemental, which is not supported: write the text as \"body\".");
            }

            AddIgnoredPaths(inline, Path, "body", "elements");
            return GetProperty(inline, "body", Path, JsonValueKind.String)?.GetString();
        }

        if (template is null || templates is null)
        {
            return null;
        }

        var text = templates.Find(template);
        if (text is null)
        {
            failure = CreateUnknownTemplateFailure(template, templates.Ids);
        }

        return text;
    }

    private static SmsFailure CreateUnknownTemplateFailure(string id, IReadOnlyCollection<string> known)
    {
        var nearest = SpellingSuggestions.FindNearest(id, known, maxCount: MaxSuggestions);
        var shownId = LogSanitizer.Sanitize(id, maxLength: MaxTemplateIdLength);
        var suggestion = nearest.Count == 0 ? "" : $"; the nearest are {string.Join(", ", nearest)}";
        return new()
        {
            Reason = SmsFailureReason.InvalidMessage,
            Message = $"There is no template '{shownId}'{suggestion}.",
            Advice =
            [
                known.Count == 0
                    ? "Add the text of the template under Courier:Twilio:Templates."
                    : "Write the id of a known template, or add this one under Courier:Twilio:Templates.",
            ],
        };
    }

    private string? ReadChannelText(JsonElement message)
    {
        const string Path = "$.message.channels";
        if (GetProperty(message, "channels", "$.message", JsonValueKind.Object) is not { } channels)
        {
            return null;
        }

        AddIgnoredPaths(channels, Path, "sms");
        if (GetProperty(channels, "sms", Path, JsonValueKind.Object) is not { } sms)
        {
            return null;
        }

        AddIgnoredPaths(sms, $"{Path}.sms", "override");
        if (GetProperty(sms, "override", $"{Path}.sms", JsonValueKind.Object) is not { } overrides)
        {
            return null;
        }

        AddIgnoredPaths(overrides, $"{Path}.sms.override", "body");
        return GetProperty(overrides, "body", $"{Path}.sms.override", JsonValueKind.String)?.GetString();
    }

    private IReadOnlyList<SmsProviderOverrides> ReadOverrides(JsonElement message)
    {
        const string Path = "$.message.providers";
        if (GetProperty(message, "providers", "$.message", JsonValueKind.Object) is not { } providers)
        {
            return [];
        }

        AddIgnoredPaths(providers, Path, "twilio");
        if (GetProperty(providers, "twilio", Path, JsonValueKind.Object) is not { } twilio)
        {
            return [];
        }

        AddIgnoredPaths(twilio, $"{Path}.twilio", "override");
        if (GetProperty(twilio, "override", $"{Path}.twilio") is not { } overrides)
        {
            return [];
        }

        try
        {
            return [TwilioOverrides.ParseValidated(overrides, $"{Path}.twilio.override")];
        }
        catch (TwilioOverridesException e)
        {
            throw new CourierEnvelopeException(e.Path, e.Reason);
        }
    }

    private void AddIgnoredPaths(JsonElement json, string path, params ReadOnlySpan<string> used)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (!used.Contains(property.Name))
            {
                ignoredPaths.Add(path + JsonPath.FormatProperty(property.Name));
            }
        }
    }

    private static JsonElement RequireObject(JsonElement json, string path) => json.ValueKind == JsonValueKind.Object
        ? json
        : throw new CourierEnvelopeException(path, "must be an object.");

    // A property that is null is treated as absent, as in Courier's API.
    private static JsonElement? GetProperty(JsonElement json, string name, string path, JsonValueKind? kind = null)
    {
        if (!json.TryGetProperty(name, out var property) || property.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return kind is null || property.ValueKind == kind
            ? property
            : throw new CourierEnvelopeException(
                path + JsonPath.FormatProperty(name),
                kind == JsonValueKind.Object ? "must be an object." : "must be a text.");
    }
}
