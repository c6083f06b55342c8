namespace Courier.Twilio.SignatureAgreement;

/// <summary>
/// A class of intended differences: its reason, and a predicate that is true if the class alone explains a difference.
/// </summary>
internal sealed record Disagreement(string Name, string Reason, Func<Case, bool> Explains)
{
    private const string HashField = "bodySHA256=";

    /// <summary>Gets the classes of differences to Twilio's client for Node.</summary>
    internal static Disagreement[] ToNode { get; } =
    [
        new(
            "user or fragment left out",
            "Twilio signs neither user and password nor the fragment; its client keeps both in the URL it validates",
            @case => @case is { Ours: true, Theirs: false, TheirsStripped: true }
                && @case.Url.AsSpan().IndexOfAny('@', '#') >= 0),
        new(
            "fragment signed",
            "Twilio's client accepts a signature of a URL with its fragment, which Twilio never makes",
            @case => @case is { Ours: false, Theirs: true }
                && @case.AsReceived.Concat(@case.Normalized)
                    .Any(url => url.Contains('#', StringComparison.Ordinal) && @case.IsSignatureOf(url))),
        new(
            "rewritten URL",
            "Twilio's client also tries the URL as Node writes it, with dot segments resolved, an empty path filled, "
            + "IPv6 shortened and repeated fields of the query moved together; this library tries the other encodings "
            + "of the same URL only",
            @case => @case is { Ours: false, Theirs: true }
                && !@case.AsReceived.Any(@case.IsSignatureOf)
                && @case.Normalized.Any(@case.IsSignatureOf)),
        new(
            "several hashes, or an escaped one",
            "Twilio's client uses the first of several bodySHA256 and unescapes it; this library requires exactly one "
            + "that is not escaped",
            @case => @case is { Ours: false, Theirs: true, Body: not null }
                && @case.AsReceived.Any(@case.IsSignatureOf)
                && UnescapedHashes(@case.Url) is not [{ Length: 64 }]),
    ];

    /// <summary>Gets the classes of differences to Twilio's SDK for .NET, which tries two URLs only.</summary>
    internal static Disagreement[] ToSdk { get; } =
    [
        new(
            "repeated field",
            "the SDK takes one value of a field, joined with commas by its callers; Twilio signs each value",
            @case => @case is { Ours: true, HasRepeatedField: true }),
        new(
            "user or fragment left out",
            "Twilio signs neither user and password nor the fragment; the SDK keeps both in the URL it validates",
            @case => @case.Ours && @case.Url.AsSpan().IndexOfAny('@', '#') >= 0),
        new(
            "URL that the SDK does not try",
            "the SDK tries the URL as received, and as System.UriBuilder writes it with the other port; it does not "
            + "try another encoding, or both ports when the URL has a default port",
            @case => @case.Ours && !@case.IsSignatureOf(@case.Url)),
        new(
            "fragment signed",
            "the SDK accepts a signature of a URL with its fragment, which Twilio never makes",
            @case => @case is { Ours: false } && @case.Url.Contains('#', StringComparison.Ordinal)),
        new(
            "several hashes, or an escaped one",
            "the SDK uses the last of several bodySHA256 and unescapes it; this library requires exactly one that is "
            + "not escaped",
            @case => @case is { Ours: false, Body: not null } && UnescapedHashes(@case.Url) is not [{ Length: 64 }]),
    ];

    private static List<string> UnescapedHashes(string url) =>
    [
        .. (url.Split('#')[0].Split('?', 2) is [_, var query] ? query.Split('&') : [])
            .Where(field => field.StartsWith(HashField, StringComparison.Ordinal))
            .Select(field => field[HashField.Length..]),
    ];
}
