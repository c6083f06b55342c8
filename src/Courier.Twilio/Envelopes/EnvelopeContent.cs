namespace Courier.Twilio.Envelopes;

/// <summary>The text of a document before rendering.</summary>
/// <param name="Path">The JSON path of the text or of the template's id.</param>
/// <param name="Text">The text with its variables; <see langword="null"/> when the document has none.</param>
/// <param name="TemplateId">The id of the template that has the text; <see langword="null"/> without one.</param>
internal sealed record EnvelopeContent(string Path, string? Text, string? TemplateId);
