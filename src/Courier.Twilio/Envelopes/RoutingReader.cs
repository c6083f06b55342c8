using System.Text.Json;

namespace Courier.Twilio.Envelopes;

/// <summary>
/// Reads <c>routing</c> and the providers of sms, and decides whether Courier would send a text through Twilio.
/// </summary>
internal sealed class RoutingReader(InstructionScope scope, EnvelopeInstructions instructions)
{
    public const string Routing = "routing";
    public const string Providers = "channels.sms.providers";
    private const string Twilio = "twilio";

    // Channels of Courier that need something else than a phone number.
    private static readonly string[] ChannelsWithoutNumber =
        ["email", "push", "inbox", "direct_message", "webhook", "banner"];

    /// <exception cref="CourierEnvelopeException">Courier would send no text, or it is not known.</exception>
    public void ReadRouting(EnvelopeNode message)
    {
        if (scope.Find(message, Routing, Routing) is { } routing && !ReadRoute(routing.RequireObject()))
        {
            throw InstructionScope.Refuse(
                routing.Find("channels") ?? routing, Routing, "has no sms: Courier sends no text for this document.");
        }
    }

    /// <exception cref="CourierEnvelopeException">Courier would not send through Twilio.</exception>
    public void ReadProviders(EnvelopeNode channel, string methodProperty, string name)
    {
        if (scope.Find(channel, "providers", name) is not { } providers)
        {
            return;
        }

        var items = providers.RequireArray().Items.ToList();
        var index = items.FindIndex(static item => IsText(item, Twilio));
        if (index < 0)
        {
            throw InstructionScope.Refuse(
                providers, name, "has no twilio: Courier sends nothing through Twilio for this document.");
        }

        if (index > 0 && ReadMethod(channel, methodProperty, name) == "single")
        {
            throw InstructionScope.Refuse(items[0], name, "comes before twilio: Courier sends through it first.");
        }

        for (var i = 0; i < items.Count; i++)
        {
            if (i != index)
            {
                scope.Ignored.Add(items[i]);
            }
        }
    }

    /// <summary>Reads a method with its channels, and returns whether sms is among them.</summary>
    private bool ReadRoute(EnvelopeNode route)
    {
        var method = ReadMethod(route, "method", Routing);
        var channels = route.Find("channels")
            ?? throw InstructionScope.Refuse(route, Routing, "has no channels: write a list with \"sms\" in it.");
        scope.Ignored.AddOthers(route, "method", "channels");
        var others = new List<EnvelopeNode>();
        var hasSms = false;
        foreach (var entry in channels.RequireArray().Items)
        {
            // The method "single" sends through one channel: the entries after sms have no effect.
            if ((hasSms && method == "single") || !ReadEntry(entry))
            {
                others.Add(entry);
                continue;
            }

            if (method == "single")
            {
                ReadEarlier(others);
            }

            hasSms = true;
        }

        if (hasSms)
        {
            others.ForEach(scope.Ignored.Add);
        }

        return hasSms;
    }

    private bool ReadEntry(EnvelopeNode entry)
    {
        switch (entry.Kind)
        {
            case JsonValueKind.String:
                return IsSms(entry.Json.GetString());
            case JsonValueKind.Object when entry.Find("channels") is not null:
                return ReadRoute(entry);
            case JsonValueKind.Object when entry.FindText("channel") is { } channel:
                return IsSms(channel) && ReadChannel(entry);
            default:
                throw InstructionScope.Refuse(entry, Routing, "must be the name of a channel, such as \"sms\".");
        }
    }

    private bool ReadChannel(EnvelopeNode entry)
    {
        if (scope.ReadCondition(entry, Routing) is { } condition)
        {
            instructions.Conditions.Add(condition);
        }

        ReadProviders(entry, "method", Routing);
        scope.Ignored.AddOthers(entry, "channel", "if", "providers", "method");
        return true;
    }

    /// <summary>Reads the channels that Courier tries before sms.</summary>
    private void ReadEarlier(List<EnvelopeNode> earlier)
    {
        foreach (var entry in earlier)
        {
            var name = entry.Kind == JsonValueKind.Object
                ? entry.Find("channels") is null ? entry.FindText("channel") : null
                : entry.Json.GetString();
            if (!ChannelsWithoutNumber.Contains(name))
            {
                throw InstructionScope.Refuse(
                    entry, Routing, "comes before sms: Courier may send through it, and no text.");
            }

            instructions.EarlierChannelPath ??= entry.Path;
        }
    }

    private static string ReadMethod(EnvelopeNode node, string property, string name) =>
        node.FindText(property) switch
        {
            null => "single",
            "single" => "single",
            "all" => "all",
            _ => throw InstructionScope.Refuse(node.Find(property)!.Value, name, "must be \"single\" or \"all\"."),
        };

    private static bool IsSms(string? name) => name is "sms" or Twilio;

    private static bool IsText(EnvelopeNode node, string text) =>
        node.Kind == JsonValueKind.String && node.Json.ValueEquals(text);
}
