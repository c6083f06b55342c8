namespace Courier.Twilio;

/// <summary>Finds the text of a template by its id. Implement it to keep templates outside the configuration.</summary>
/// <remarks>
/// The built-in source reads <see cref="CourierTwilioOptions.Templates"/>. Implementations are called concurrently and
/// must be thread-safe.
/// </remarks>
public interface ISmsTemplateSource
{
    /// <summary>
    /// Gets the ids of all templates, for suggesting the nearest ids of an unknown one. May be empty.
    /// </summary>
    IReadOnlyCollection<string> Ids { get; }

    /// <summary>Finds the text of a template.</summary>
    /// <param name="id">The id of the template, as in the document.</param>
    /// <returns>
    /// The text with its variables; <see langword="null"/> when there is no template of this id, which gives every
    /// recipient of the document a failure.
    /// </returns>
    string? Find(string id);
}
