using System.Collections.Frozen;

namespace Courier.Twilio.Errors;

/// <summary>The static catalog, extended by the error infos that an application added.</summary>
/// <remarks>
/// An added error info replaces the one of the static catalog. When a code is added more than once, the last one is
/// used.
/// </remarks>
internal sealed class ExtendedTwilioErrorCatalog : ITwilioErrorCatalog
{
    private readonly FrozenDictionary<TwilioErrorCode, TwilioErrorInfo> added;
    private readonly Lazy<IReadOnlyCollection<TwilioErrorInfo>> all;

    public ExtendedTwilioErrorCatalog(IEnumerable<TwilioErrorInfo> added)
    {
        var lastByCode = new Dictionary<TwilioErrorCode, TwilioErrorInfo>();

        foreach (var error in added)
        {
            lastByCode[error.Code] = error;
        }

        this.added = lastByCode.ToFrozenDictionary();

        // Lazy, because resolving a provider must not decode every error code.
        all = new(() => lastByCode.Count == 0 ? TwilioErrorCatalog.All : Array.AsReadOnly(Merge(lastByCode)));
    }

    public IReadOnlyCollection<TwilioErrorInfo> All => all.Value;

    public TwilioErrorInfo? Find(TwilioErrorCode code) =>
        added.TryGetValue(code, out var error) ? error : TwilioErrorCatalog.Find(code);

    private static TwilioErrorInfo[] Merge(Dictionary<TwilioErrorCode, TwilioErrorInfo> added) =>
    [
        .. TwilioErrorCatalog.All
            .Where(error => !added.ContainsKey(error.Code))
            .Concat(added.Values)
            .OrderBy(error => error.Code),
    ];
}
