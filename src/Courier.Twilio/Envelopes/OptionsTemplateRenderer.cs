using System.Text.Json;

namespace Courier.Twilio.Envelopes;

/// <summary>
/// The built-in renderer, with <see cref="CourierTwilioOptions.MissingVariables"/> read at each call.
/// </summary>
internal sealed class OptionsTemplateRenderer(Func<CourierTwilioOptions> options) : ISmsTemplateRenderer
{
    public string Render(string template, JsonElement data, JsonElement profile) =>
        new PlaceholderRenderer(options().MissingVariables).Render(template, data, profile);
}
