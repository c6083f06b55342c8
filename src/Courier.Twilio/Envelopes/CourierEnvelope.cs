using System.Text.Json;
using Courier.Twilio.Envelopes;
using Courier.Twilio.Messages;

namespace Courier.Twilio;

/// <summary>
/// Represents a send document of Courier, <c>{ "message": { … } }</c>, as one message for each recipient.
/// </summary>
/// <remarks><see cref="CourierEnvelopeSender"/> parses and sends a document in one call.</remarks>
public sealed class CourierEnvelope
{
    private CourierEnvelope(IReadOnlyList<CourierRecipient> recipients, IReadOnlyList<string> ignoredPaths)
    {
        Recipients = recipients;
        IgnoredPaths = ignoredPaths;
    }

    /// <summary>Gets one entry for each recipient of <c>to</c>, in the order of the document.</summary>
    public IReadOnlyList<CourierRecipient> Recipients { get; }

    /// <summary>Gets the JSON paths of fields that this library ignores, such as <c>$.message.routing</c>.</summary>
    /// <value>Empty when every field of the document is used.</value>
    public IReadOnlyList<string> IgnoredPaths { get; }

    /// <summary>Parses a document.</summary>
    /// <remarks>
    /// The document must be strict JSON: no comments, no trailing commas and no repeated property. A recipient whose
    /// number is invalid, or whose text cannot be rendered, does not affect the others; see
    /// <see cref="CourierRecipient.Failure"/>.
    /// </remarks>
    /// <param name="utf8Json">The document in UTF-8, of at most 65,536 bytes and 16 levels.</param>
    /// <param name="templates">
    /// The texts for <c>template</c>. With <see langword="null"/>, the default, a document with a template has no text
    /// unless an override supplies it.
    /// </param>
    /// <param name="renderer">
    /// The renderer for the text. With <see langword="null"/>, the default, the built-in renderer replaces
    /// <c>{{name}}</c> and <c>{name}</c>, and keeps the placeholders of variables without a value.
    /// </param>
    /// <returns>The recipients with their messages or failures, and the ignored paths.</returns>
    /// <exception cref="CourierEnvelopeException">The document as a whole is invalid.</exception>
    public static CourierEnvelope Parse(
        ReadOnlyMemory<byte> utf8Json, ISmsTemplateSource? templates = null, ISmsTemplateRenderer? renderer = null)
    {
        if (StrictJsonReader.Validate(utf8Json.Span) is { } error)
        {
            throw new CourierEnvelopeException(error.Path, error.Reason);
        }

        using var document = JsonDocument.Parse(utf8Json);
        var reader = new CourierEnvelopeReader(
            templates, renderer ?? new PlaceholderRenderer(MissingVariableBehavior.KeepPlaceholder));
        var recipients = reader.Read(document.RootElement);
        return new(recipients, reader.IgnoredPaths);
    }
}
