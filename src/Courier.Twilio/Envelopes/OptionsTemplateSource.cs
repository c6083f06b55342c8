namespace Courier.Twilio.Envelopes;

/// <summary>The templates of the options: <c>Courier:Twilio:Templates</c>.</summary>
internal sealed class OptionsTemplateSource(Func<CourierTwilioOptions> options) : ISmsTemplateSource
{
    public IReadOnlyCollection<string> Ids => [.. options().Templates.Keys];

    public string? Find(string id) => options().Templates.TryGetValue(id, out var text) ? text : null;
}
