using System.Diagnostics;
using System.Text.Json;
using Courier.Twilio.Envelopes;
using Courier.Twilio.Messages;

namespace Courier.Twilio;

/// <summary>
/// Represents a send document of Courier, <c>{ "message": { … } }</c>, as one message for each recipient.
/// </summary>
/// <remarks>
/// <para>
/// <see cref="ICourierEnvelopeSender"/> parses and sends a document in one call, with the templates and options of a
/// registration.
/// </para>
/// <para>
/// An instruction that changes whether, when or through which provider a message goes either acts, or the document is
/// refused: no text is sent that Courier would not have sent. An application names exceptions in
/// <see cref="CourierTwilioOptions.IgnoredInstructions"/>. Other fields without a meaning for a text are listed in
/// <see cref="IgnoredPaths"/>.
/// </para>
/// </remarks>
public sealed class CourierEnvelope
{
    private CourierEnvelope(
        IReadOnlyList<CourierRecipient> recipients,
        IReadOnlyList<string> ignoredPaths,
        EnvelopeDocument document,
        ReadOnlyMemory<byte>? unresolved)
    {
        Recipients = recipients;
        IgnoredPaths = ignoredPaths;
        Delay = document.Instructions.SendAt;
        Expiry = document.Expiry;
        HasToOverride = document.Overrides.OfType<TwilioOverrides>()
            .Any(static overrides => overrides.Body.HasValue(TwilioFieldNames.To));
        Unresolved = unresolved;
    }

    /// <summary>Gets one entry for each recipient of <c>to</c>, in the order of the document.</summary>
    public IReadOnlyList<CourierRecipient> Recipients { get; }

    /// <summary>Gets the JSON paths of fields that this library ignores, such as <c>$.message.metadata</c>.</summary>
    /// <value>Empty when every field of the document is used.</value>
    public IReadOnlyList<string> IgnoredPaths { get; }

    /// <summary>Gets when the messages are sent; <see langword="null"/> for now.</summary>
    internal EnvelopeTime? Delay { get; }

    /// <summary>Gets the expiry of the messages; <see langword="null"/> when they do not expire.</summary>
    internal EnvelopeExpiry? Expiry { get; }

    /// <summary>Gets whether an override sends the messages of all recipients to one address.</summary>
    internal bool HasToOverride { get; }

    /// <summary>
    /// Gets the document when it names a template that was not looked up; <see langword="null"/> otherwise.
    /// </summary>
    internal ReadOnlyMemory<byte>? Unresolved { get; }

    /// <summary>Parses a document, with the built-in renderer and default options.</summary>
    /// <remarks>
    /// The document must be strict JSON: no comments, no trailing commas and no repeated property. A recipient whose
    /// number is invalid, or whose text cannot be rendered, does not affect the others; see
    /// <see cref="CourierRecipient.Failure"/>. A template is not looked up: its messages have no text unless an
    /// override supplies it, and <see cref="ICourierEnvelopeSender"/> looks it up when it sends the envelope.
    /// <see cref="ICourierEnvelopeSender.ParseAsync"/> parses with the templates and options of a registration.
    /// </remarks>
    /// <param name="utf8Json">The document in UTF-8, of at most 65,536 bytes and 16 levels.</param>
    /// <returns>The recipients with their messages or failures, and the ignored paths.</returns>
    /// <exception cref="CourierEnvelopeException">The document as a whole is invalid.</exception>
    public static CourierEnvelope Parse(ReadOnlyMemory<byte> utf8Json)
    {
        var renderer = new PlaceholderRenderer(MissingVariableBehavior.KeepPlaceholder);
        var services = new EnvelopeServices(
            Templates: null, renderer, Evaluator: null, new CourierTwilioOptions(), TimeProvider.System.GetUtcNow());
        var parsing = ParseAsync(utf8Json, services, CancellationToken.None);

        // Without a source and with the built-in renderer, nothing awaits.
        Debug.Assert(parsing.IsCompleted, "The parsing did not complete synchronously.");
        return parsing.GetAwaiter().GetResult();
    }

    /// <summary>Parses a document with the services of a registration.</summary>
    /// <exception cref="CourierEnvelopeException">The document as a whole is invalid.</exception>
    internal static async ValueTask<CourierEnvelope> ParseAsync(
        ReadOnlyMemory<byte> utf8Json, EnvelopeServices services, CancellationToken cancellationToken)
    {
        if (StrictJsonReader.Validate(utf8Json.Span) is { } error)
        {
            throw new CourierEnvelopeException(error.Path, error.Reason);
        }

        using var json = JsonDocument.Parse(utf8Json);
        var ignored = new IgnoredPathList();
        var scope = new InstructionScope(services.Options.IgnoredInstructions, services.Evaluator is not null, ignored);
        var document = new CourierEnvelopeReader(scope).Read(json.RootElement, services.Options, services.Now);
        var recipients = await new EnvelopeRenderer(services, document, scope).RenderAsync(cancellationToken)
            .ConfigureAwait(false);
        var isUnresolved = document.Content.TemplateId is not null && services.Templates is null;
        ReadOnlyMemory<byte>? unresolved = isUnresolved ? new(utf8Json.ToArray()) : null;
        return new(recipients, ignored.Paths, document, unresolved);
    }
}
