namespace Courier.Twilio.Envelopes;

/// <summary>
/// Reads the instructions of a document that change whether, when and through which provider its messages go. An
/// instruction either acts or refuses the document.
/// </summary>
internal static class InstructionReader
{
    public const string Preferences = "preferences";
    public const string ChannelCondition = "channels.sms.if";
    public const string ProviderCondition = "providers.twilio.if";

    /// <exception cref="CourierEnvelopeException">An instruction cannot be followed.</exception>
    public static EnvelopeInstructions Read(EnvelopeNode message, InstructionScope scope, DateTimeOffset now)
    {
        var instructions = new EnvelopeInstructions { Topic = ReadTopic(message, scope) };
        var routing = new RoutingReader(scope, instructions);
        routing.ReadRouting(message);
        if (message.FindObject("channels")?.FindObject("sms") is { } channel)
        {
            AddCondition(channel, ChannelCondition);
            routing.ReadProviders(channel, "routing_method", RoutingReader.Providers);
        }

        if (message.FindObject("providers")?.FindObject("twilio") is { } provider)
        {
            AddCondition(provider, ProviderCondition);
        }

        instructions.SendAt = TimingReader.ReadDelay(message, scope, now);
        instructions.ExpiresAt = TimingReader.ReadExpiry(message, scope, now, instructions.SendAt is not null);
        return instructions;

        void AddCondition(EnvelopeNode parent, string name)
        {
            if (scope.ReadCondition(parent, name) is { } condition)
            {
                instructions.Conditions.Add(condition);
            }
        }
    }

    private static EnvelopeTopic? ReadTopic(EnvelopeNode message, InstructionScope scope)
    {
        if (scope.Find(message, Preferences, Preferences) is not { } preferences)
        {
            return null;
        }

        InstructionScope.RequireKnown(preferences.RequireObject(), Preferences, "subscription_topic_id");
        return preferences.FindText("subscription_topic_id") is { } id
            ? new($"{preferences.Path}.subscription_topic_id", id)
            : null;
    }
}
