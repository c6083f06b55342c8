using System.Text.Json;

namespace Courier.Twilio.Envelopes;

/// <summary>
/// The built-in renderer, with <see cref="CourierTwilioOptions.MissingVariables"/> read at each call.
/// </summary>
internal sealed class OptionsTemplateRenderer(Func<CourierTwilioOptions> options) : ISmsTemplateRenderer
{
    public ValueTask<string> RenderAsync(
        string template, JsonElement data, JsonElement profile, CancellationToken cancellationToken = default) =>
        new PlaceholderRenderer(options().MissingVariables).RenderAsync(template, data, profile, cancellationToken);
}
