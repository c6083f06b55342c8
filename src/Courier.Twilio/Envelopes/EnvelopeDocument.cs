using System.Text.Json;
using Courier.Sms;

namespace Courier.Twilio.Envelopes;

/// <summary>The structure of a document, before a template is looked up and a text is rendered.</summary>
internal sealed class EnvelopeDocument
{
    /// <summary>The recipients in the order of the document.</summary>
    public required IReadOnlyList<EnvelopeNode> Recipients { get; init; }

    /// <summary>The variables of all recipients; <see cref="JsonValueKind.Undefined"/> when there are none.</summary>
    public required JsonElement Data { get; init; }

    /// <summary>The text before rendering and what it comes from.</summary>
    public required EnvelopeContent Content { get; init; }

    /// <summary>The text that replaces the rendered one, from <c>channels.sms.override.body</c>.</summary>
    public required string? ChannelText { get; init; }

    /// <summary>The overrides of <c>providers.twilio.override</c>.</summary>
    public required IReadOnlyList<SmsProviderOverrides> Overrides { get; init; }

    /// <summary>Whether, when and through which provider the messages go.</summary>
    public required EnvelopeInstructions Instructions { get; init; }

    /// <summary>Gets the expiry of the messages; <see langword="null"/> when they do not expire.</summary>
    public EnvelopeExpiry? Expiry =>
        Instructions.ExpiresAt is { } expiresAt ? new(expiresAt, Overrides) : null;
}
