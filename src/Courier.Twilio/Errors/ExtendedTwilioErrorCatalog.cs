using System.Collections.Frozen;

namespace Courier.Twilio.Errors;

/// <summary>The static catalog under the rows an application added; of two added rows for one code the later one counts.</summary>
internal sealed class ExtendedTwilioErrorCatalog : ITwilioErrorCatalog
{
    private readonly FrozenDictionary<TwilioErrorCode, TwilioErrorInfo> added;
    private readonly Lazy<IReadOnlyCollection<TwilioErrorInfo>> all;

    public ExtendedTwilioErrorCatalog(IEnumerable<TwilioErrorInfo> added)
    {
        var last = new Dictionary<TwilioErrorCode, TwilioErrorInfo>();

        foreach (var row in added)
        {
            last[row.Code] = row;
        }

        this.added = last.ToFrozenDictionary();

        // Not yet: composing a provider must not build the static catalog, which only a failure needs.
        all = new(() => last.Count == 0 ? TwilioErrorCatalog.All : Array.AsReadOnly(Overlay(last)));
    }

    public IReadOnlyCollection<TwilioErrorInfo> All => all.Value;

    public TwilioErrorInfo? Find(TwilioErrorCode code) =>
        added.TryGetValue(code, out var row) ? row : TwilioErrorCatalog.Find(code);

    private static TwilioErrorInfo[] Overlay(Dictionary<TwilioErrorCode, TwilioErrorInfo> added) =>
        [.. TwilioErrorCatalog.All.Where(row => !added.ContainsKey(row.Code)).Concat(added.Values).OrderBy(row => row.Code)];
}
