using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Envelopes;

/// <summary>The templates of <see cref="CourierTwilioOptions.Templates"/>, read at each call.</summary>
internal sealed class OptionsTemplateSource(Func<CourierTwilioOptions> options) : ISmsTemplateSource
{
    private const int MaxSuggestions = 3;

    public ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken = default)
    {
        var templates = options().Templates;
        return templates.TryGetValue(id, out var text)
            ? new(text)
            : ValueTask.FromException<string?>(CreateUnknown(id, templates.Keys));
    }

    private static SmsTemplateException CreateUnknown(string id, IEnumerable<string> known)
    {
        var nearest = SpellingSuggestions.FindNearest(id, known, MaxSuggestions);
        var suggestion = nearest.Count == 0 ? "" : $"; the nearest are {string.Join(", ", nearest)}";
        return new($"There is no template '{TemplateText.ShowId(id)}'{suggestion}.");
    }
}
