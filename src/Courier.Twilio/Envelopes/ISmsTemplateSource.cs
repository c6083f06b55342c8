namespace Courier.Twilio;

/// <summary>Finds the text of a template by its id. Implement it to keep templates outside the configuration.</summary>
/// <remarks>
/// The built-in source reads <see cref="CourierTwilioOptions.Templates"/>. Implementations are called concurrently and
/// must be thread-safe.
/// </remarks>
public interface ISmsTemplateSource
{
    /// <summary>Finds the text of a template. It is called once for each document that names a template.</summary>
    /// <param name="id">The id of the template, as in the document.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>
    /// The text with its variables; <see langword="null"/> when there is no template of this id, which gives every
    /// recipient of the document a failure.
    /// </returns>
    /// <exception cref="SmsTemplateException">
    /// There is no such template, and the message says which ones are near. Every recipient of the document gets a
    /// failure with the exception's message.
    /// </exception>
    ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken = default);
}
