using System.Text.Json;

namespace Courier.Twilio;

/// <summary>
/// Renders the text of a message from a template. Implement it to use Handlebars, Liquid or another language.
/// </summary>
/// <remarks>
/// The built-in renderer replaces <c>{{name}}</c> and <c>{name}</c> with values of <c>data</c> and of the recipient;
/// see <see cref="MissingVariableBehavior"/>. Implementations are called concurrently and must be thread-safe.
/// </remarks>
public interface ISmsTemplateRenderer
{
    /// <summary>Renders the text for one recipient.</summary>
    /// <param name="template">
    /// The text with its variables: from a template, or from <c>content</c> of the document.
    /// </param>
    /// <param name="data">
    /// The variables: <c>data</c> of the document with the recipient's own <c>data</c> over it. Its kind is
    /// <see cref="JsonValueKind.Undefined"/> when there is neither. Do not use it after the call.
    /// </param>
    /// <param name="profile">The recipient: an element of <c>to</c>. Do not use it after the call.</param>
    /// <param name="cancellationToken">Cancels the rendering.</param>
    /// <returns>The text of the message.</returns>
    /// <exception cref="SmsTemplateException">
    /// The template cannot be rendered for this recipient. The recipient gets a failure with the exception's message;
    /// the other recipients are not affected.
    /// </exception>
    ValueTask<string> RenderAsync(
        string template, JsonElement data, JsonElement profile, CancellationToken cancellationToken = default);
}
