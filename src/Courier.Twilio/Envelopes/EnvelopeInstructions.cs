namespace Courier.Twilio.Envelopes;

/// <summary>What a document says about whether, when and through which provider its messages go.</summary>
internal sealed class EnvelopeInstructions
{
    /// <summary>When the messages are sent; <see langword="null"/> for now.</summary>
    public EnvelopeTime? SendAt { get; set; }

    /// <summary>When the messages expire; <see langword="null"/> for never.</summary>
    public EnvelopeTime? ExpiresAt { get; set; }

    /// <summary>The conditions that must hold for each recipient.</summary>
    public List<EnvelopeCondition> Conditions { get; } = [];

    /// <summary>The channel that Courier tries before sms; <see langword="null"/> when sms is the first.</summary>
    public string? EarlierChannelPath { get; set; }

    /// <summary>The topic of the message; <see langword="null"/> when it has none.</summary>
    public EnvelopeTopic? Topic { get; set; }
}

/// <summary>A time of a document.</summary>
/// <param name="Path">The JSON path of the instruction.</param>
/// <param name="Time">The time.</param>
internal sealed record EnvelopeTime(string Path, DateTimeOffset Time);

/// <summary>A condition of a document: <c>"false"</c>, or an expression for the application's evaluator.</summary>
/// <param name="Path">The JSON path of the condition.</param>
/// <param name="Expression">The expression.</param>
internal sealed record EnvelopeCondition(string Path, string Expression)
{
    public const string Never = "false";
}

/// <summary>The subscription topic of a message.</summary>
/// <param name="Path">The JSON path of the topic.</param>
/// <param name="Id">The id of the topic.</param>
internal sealed record EnvelopeTopic(string Path, string Id);
