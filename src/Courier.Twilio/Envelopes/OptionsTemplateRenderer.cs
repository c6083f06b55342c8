using System.Text.Json;

namespace Courier.Twilio.Envelopes;

/// <summary>The built-in renderer, as the options want missing variables.</summary>
internal sealed class OptionsTemplateRenderer(Func<CourierTwilioOptions> options) : ISmsTemplateRenderer
{
    public string Render(string template, JsonElement data, JsonElement profile) =>
        new PlaceholderRenderer(options().MissingVariables).Render(template, data, profile);
}
