namespace Courier.Twilio.Envelopes;

/// <summary>The templates of <see cref="CourierTwilioOptions.Templates"/>, read at each call.</summary>
internal sealed class OptionsTemplateSource(Func<CourierTwilioOptions> options) : ISmsTemplateSource
{
    public IReadOnlyCollection<string> Ids => [.. options().Templates.Keys];

    public string? Find(string id) => options().Templates.TryGetValue(id, out var text) ? text : null;
}
