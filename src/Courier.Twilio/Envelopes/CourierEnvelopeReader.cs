using System.Text.Json;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Envelopes;

/// <summary>Reads one document, once; collects the paths of what is not used here on the way.</summary>
internal sealed class CourierEnvelopeReader(ISmsTemplateSource? templates, ISmsTemplateRenderer renderer)
{
    private readonly List<string> notUsedHere = [];

    public IReadOnlyList<string> IgnoredPaths => notUsedHere;

    public IReadOnlyList<CourierRecipient> Read(JsonElement root)
    {
        var message = Child(Object(root, "$"), "message", "$")
            ?? throw new CourierEnvelopeException("$.message", "is missing: write { \"message\": { \"to\": { \"phone_number\": \"+1…\" }, … } }.");
        NoteOthers(root, "$", "message");
        Object(message, "$.message");
        NoteOthers(message, "$.message", "to", "template", "content", "data", "providers", "channels");

        var profiles = ReadProfiles(message);
        var data = Child(message, "data", "$.message", JsonValueKind.Object) ?? default;
        var channelText = ReadChannelText(message);
        var overrides = ReadOverrides(message);
        var text = ReadText(message, out var textFault);
        return [.. profiles.Select(profile => Compose(profile.Json, profile.Path))];

        CourierRecipient Compose(JsonElement profile, string path)
        {
            var shown = RecipientNumberParser.ToMasked(profile);
            var number = RecipientNumberParser.Parse(profile, path, out var failure);
            if (number is null || textFault is not null)
            {
                return new(shown, failure ?? textFault!);
            }

            try
            {
                var body = text is null ? null : renderer.Render(text, data, profile);
                return new(shown, new SmsMessage { To = number, Body = channelText ?? body, Overrides = overrides });
            }
            catch (SmsTemplateException e)
            {
                return new(shown, new SmsFailure { Reason = SmsFailureReason.InvalidMessage, Message = e.Message });
            }
        }
    }

    private static IReadOnlyList<(JsonElement Json, string Path)> ReadProfiles(JsonElement message)
    {
        const string Path = "$.message.to";
        var to = Child(message, "to", "$.message")
            ?? throw new CourierEnvelopeException(Path, "is missing: write { \"phone_number\": \"+1…\" }.");
        return to.ValueKind switch
        {
            JsonValueKind.Object => [(to, Path)],
            JsonValueKind.Array when to.GetArrayLength() > 0 => [.. to.EnumerateArray().Select((profile, i) => (profile, $"{Path}[{i}]"))],
            JsonValueKind.Array => throw new CourierEnvelopeException(Path, "is an empty list: there is nobody to send to."),
            _ => throw new CourierEnvelopeException(Path, "must be an object such as { \"phone_number\": \"+1…\" }, or a list of them."),
        };
    }

    // The text before rendering; none when the document leaves it to the overrides.
    private string? ReadText(JsonElement message, out SmsFailure? fault)
    {
        fault = null;
        var content = Child(message, "content", "$.message", JsonValueKind.Object);
        var template = Child(message, "template", "$.message", JsonValueKind.String)?.GetString();
        if (content is not null && template is not null)
        {
            throw new CourierEnvelopeException("$.message", "has both template and content; keep one of them.");
        }

        if (content is { } inline)
        {
            if (Child(inline, "elements", "$.message.content") is not null)
            {
                throw new CourierEnvelopeException("$.message.content.elements", "is Courier's Elemental, which is not read here: write the text as \"body\".");
            }

            NoteOthers(inline, "$.message.content", "body", "elements");
            return Child(inline, "body", "$.message.content", JsonValueKind.String)?.GetString();
        }

        if (template is null || templates is null)
        {
            return null;
        }

        var text = templates.Find(template);
        if (text is null)
        {
            fault = UnknownTemplate(template, templates.Ids);
        }

        return text;
    }

    private static SmsFailure UnknownTemplate(string id, IReadOnlyCollection<string> known)
    {
        var near = SpellingSuggestions.FindNearest(id, known, maxCount: 3);
        return new()
        {
            Reason = SmsFailureReason.InvalidMessage,
            Message = $"There is no template '{LogSanitizer.Sanitize(id, maxLength: 64)}'{(near.Count == 0 ? "" : $"; the nearest are {string.Join(", ", near)}")}.",
            Advice = [known.Count == 0 ? "Add its text under Courier:Twilio:Templates." : "Write the id of a known template, or add this one under Courier:Twilio:Templates."],
        };
    }

    private string? ReadChannelText(JsonElement message)
    {
        const string Path = "$.message.channels";
        if (Child(message, "channels", "$.message", JsonValueKind.Object) is not { } channels)
        {
            return null;
        }

        NoteOthers(channels, Path, "sms");
        if (Child(channels, "sms", Path, JsonValueKind.Object) is not { } sms)
        {
            return null;
        }

        NoteOthers(sms, $"{Path}.sms", "override");
        if (Child(sms, "override", $"{Path}.sms", JsonValueKind.Object) is not { } overrides)
        {
            return null;
        }

        NoteOthers(overrides, $"{Path}.sms.override", "body");
        return Child(overrides, "body", $"{Path}.sms.override", JsonValueKind.String)?.GetString();
    }

    private IReadOnlyList<SmsProviderOverrides> ReadOverrides(JsonElement message)
    {
        const string Path = "$.message.providers";
        if (Child(message, "providers", "$.message", JsonValueKind.Object) is not { } providers)
        {
            return [];
        }

        NoteOthers(providers, Path, "twilio");
        if (Child(providers, "twilio", Path, JsonValueKind.Object) is not { } twilio)
        {
            return [];
        }

        NoteOthers(twilio, $"{Path}.twilio", "override");
        if (Child(twilio, "override", $"{Path}.twilio") is not { } overrides)
        {
            return [];
        }

        try
        {
            return [TwilioOverridesReader.Read(overrides, $"{Path}.twilio.override")];
        }
        catch (TwilioOverridesException e)
        {
            throw new CourierEnvelopeException(e.Path, e.Reason);
        }
    }

    private void NoteOthers(JsonElement json, string path, params ReadOnlySpan<string> used)
    {
        foreach (var property in json.EnumerateObject())
        {
            if (!used.Contains(property.Name))
            {
                notUsedHere.Add(path + JsonPath.FormatProperty(property.Name));
            }
        }
    }

    private static JsonElement Object(JsonElement json, string path) =>
        json.ValueKind == JsonValueKind.Object ? json : throw new CourierEnvelopeException(path, "must be an object.");

    // null is the same as absent, as Courier's own documents have it.
    private static JsonElement? Child(JsonElement json, string name, string path, JsonValueKind? kind = null)
    {
        if (!json.TryGetProperty(name, out var child) || child.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return kind is null || child.ValueKind == kind
            ? child
            : throw new CourierEnvelopeException(path + JsonPath.FormatProperty(name), kind == JsonValueKind.Object ? "must be an object." : "must be a text.");
    }
}
