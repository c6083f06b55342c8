namespace Courier.Twilio.Envelopes;

/// <summary>What a document is read and rendered with.</summary>
/// <param name="Templates">
/// The texts of templates; with <see langword="null"/>, a document with a template has no text.
/// </param>
/// <param name="Renderer">Renders the text of each recipient.</param>
/// <param name="Evaluator">Evaluates conditions; without one, a document with conditions is refused.</param>
/// <param name="Options">The limits and the ignored instructions.</param>
/// <param name="Now">The time from which delays and expiries count.</param>
internal sealed record EnvelopeServices(
    ISmsTemplateSource? Templates,
    ISmsTemplateRenderer Renderer,
    ICourierConditionEvaluator? Evaluator,
    CourierTwilioOptions Options,
    DateTimeOffset Now);
