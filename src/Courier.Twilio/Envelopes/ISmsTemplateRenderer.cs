using System.Text.Json;

namespace Courier.Twilio;

/// <summary>Puts a recipient's data into a template; implement it for Handlebars, Liquid and their like.</summary>
public interface ISmsTemplateRenderer
{
    /// <summary>The text for one recipient.</summary>
    /// <param name="template">The text with its variables.</param>
    /// <param name="data">The envelope's <c>data</c>; undefined when there is none.</param>
    /// <param name="profile">The recipient, an element of <c>to</c>.</param>
    /// <exception cref="SmsTemplateException">This recipient gets no message; the others do.</exception>
    string Render(string template, JsonElement data, JsonElement profile);
}
