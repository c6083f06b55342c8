using System.Text.Json;
using Courier.Sms;

namespace Courier.Twilio.Envelopes;

/// <summary>
/// Reads the structure of one document and collects the paths that are ignored. Used for one document only.
/// </summary>
internal sealed class CourierEnvelopeReader(InstructionScope scope)
{
    private readonly IgnoredPathList ignored = scope.Ignored;

    /// <exception cref="CourierEnvelopeException">The document as a whole is invalid.</exception>
    public EnvelopeDocument Read(JsonElement json, CourierTwilioOptions options, DateTimeOffset now)
    {
        var root = new EnvelopeNode(json, "$").RequireObject();
        var message = root.Find("message")
            ?? throw new CourierEnvelopeException(
                "$.message", "is missing: write { \"message\": { \"to\": { \"phone_number\": \"+1…\" }, … } }.");
        ignored.AddOthers(root, "message");
        message.RequireObject();
        ignored.AddOthers(
            message, "to", "template", "content", "data", "providers", "channels",
            RoutingReader.Routing, TimingReader.Delay, TimingReader.Expiry, InstructionReader.Preferences);
        return new()
        {
            Recipients = ReadRecipients(message, options),
            Instructions = InstructionReader.Read(message, scope, now),
            Data = message.FindObject("data")?.Json ?? default,
            ChannelText = ReadChannelText(message),
            Overrides = ReadOverrides(message),
            Content = ReadContent(message),
        };
    }

    private static IReadOnlyList<EnvelopeNode> ReadRecipients(EnvelopeNode message, CourierTwilioOptions options)
    {
        var to = message.Find("to")
            ?? throw new CourierEnvelopeException(
                "$.message.to", "is missing: write { \"phone_number\": \"+1…\" }.");
        if (to.Kind == JsonValueKind.Array)
        {
            RenderingLimits.ValidateRecipients(to.Json.GetArrayLength(), to.Path, options);
        }

        return to.Kind switch
        {
            JsonValueKind.Object => [to],
            JsonValueKind.Array when to.Json.GetArrayLength() > 0 => [.. to.Items],
            JsonValueKind.Array => throw to.Refuse("is an empty list: write at least one recipient."),
            _ => throw to.Refuse(
                "must be an object such as { \"phone_number\": \"+1…\" }, or a list of such objects."),
        };
    }

    private EnvelopeContent ReadContent(EnvelopeNode message)
    {
        var content = message.FindObject("content");
        var template = message.FindText("template");
        if (content is not null && template is not null)
        {
            throw message.Refuse("has both template and content; keep one of them.");
        }

        if (content is not { } inline)
        {
            return new("$.message.template", null, template);
        }

        var body = inline.FindText("body");
        if (inline.Find("elements") is not { } elements)
        {
            ignored.AddOthers(inline, "body", "elements");
            return new($"{inline.Path}.body", body, null);
        }

        if (body is not null)
        {
            throw inline.Refuse("has both body and elements; keep one of them.");
        }

        ignored.AddOthers(inline, "body", "elements", "version");
        return new(elements.Path, new ElementalReader(scope).Read(elements), null);
    }

    private string? ReadChannelText(EnvelopeNode message)
    {
        if (message.FindObject("channels") is not { } channels)
        {
            return null;
        }

        ignored.AddOthers(channels, "sms");
        if (channels.FindObject("sms") is not { } sms)
        {
            return null;
        }

        ignored.AddOthers(sms, "override", "if", "providers", "routing_method");
        if (sms.FindObject("override") is not { } overrides)
        {
            return null;
        }

        ignored.AddOthers(overrides, "body");
        return overrides.FindText("body");
    }

    private IReadOnlyList<SmsProviderOverrides> ReadOverrides(EnvelopeNode message)
    {
        if (message.FindObject("providers") is not { } providers)
        {
            return [];
        }

        ignored.AddOthers(providers, "twilio");
        if (providers.FindObject("twilio") is not { } twilio)
        {
            return [];
        }

        ignored.AddOthers(twilio, "override", "if");
        if (twilio.Find("override") is not { } overrides)
        {
            return [];
        }

        try
        {
            return [TwilioOverrides.ParseValidated(overrides.Json, overrides.Path)];
        }
        catch (TwilioOverridesException e)
        {
            throw new CourierEnvelopeException(e.Path, e.Reason);
        }
    }
}
