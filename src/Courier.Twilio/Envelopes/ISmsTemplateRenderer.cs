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
    /// The text with its variables: from a template, or <c>content.body</c> of the document.
    /// </param>
    /// <param name="data">
    /// The document's <c>data</c>; its kind is <see cref="JsonValueKind.Undefined"/> when the document has none.
    /// </param>
    /// <param name="profile">The recipient: an element of <c>to</c>.</param>
    /// <returns>The text of the message.</returns>
    /// <exception cref="SmsTemplateException">
    /// The template cannot be rendered for this recipient. The recipient gets a failure with the exception's message;
    /// the other recipients are not affected.
    /// </exception>
    string Render(string template, JsonElement data, JsonElement profile);
}
