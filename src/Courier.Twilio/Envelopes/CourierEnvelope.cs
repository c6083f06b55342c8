using System.Text.Json;
using Courier.Twilio.Envelopes;
using Courier.Twilio.Messages;

namespace Courier.Twilio;

/// <summary>Courier's send document, <c>{ "message": { … } }</c>, read into one message a recipient.</summary>
public sealed class CourierEnvelope
{
    private CourierEnvelope(IReadOnlyList<CourierRecipient> recipients, IReadOnlyList<string> notUsedHere)
    {
        Recipients = recipients;
        IgnoredPaths = notUsedHere;
    }

    /// <summary>One entry for each recipient of <c>to</c>, in its order: a message, or why there is none.</summary>
    public IReadOnlyList<CourierRecipient> Recipients { get; }

    /// <summary>JSON paths of fields that Courier may use and this library does not: <c>$.message.routing</c>.</summary>
    public IReadOnlyList<string> IgnoredPaths { get; }

    /// <summary>Reads a document: strict JSON in UTF-8, at most 64 KB and 16 levels, no property twice.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="templates">Where the text of <c>template</c> is; without a source that text is left to the overrides.</param>
    /// <param name="renderer">Puts <c>data</c> into the text; by default <c>{{name}}</c> and <c>{name}</c>, unknown ones left as they stand.</param>
    /// <exception cref="CourierEnvelopeException">The document is faulty as a whole; names the JSON path and what to write instead.</exception>
    public static CourierEnvelope Parse(
        ReadOnlyMemory<byte> utf8Json, ISmsTemplateSource? templates = null, ISmsTemplateRenderer? renderer = null)
    {
        if (StrictJsonReader.Validate(utf8Json.Span) is { } fault)
        {
            throw new CourierEnvelopeException(fault.Path, fault.Reason);
        }

        using var document = JsonDocument.Parse(utf8Json);
        var reader = new CourierEnvelopeReader(templates, renderer ?? new PlaceholderRenderer(MissingVariableBehavior.KeepPlaceholder));
        var recipients = reader.Read(document.RootElement);
        return new(recipients, reader.IgnoredPaths);
    }
}
