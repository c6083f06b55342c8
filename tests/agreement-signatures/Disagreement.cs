namespace Courier.Twilio.SignatureAgreement;

/// <summary>
/// A class of intended differences: its reason, and a predicate that is true if the class alone explains a difference.
/// </summary>
internal sealed record Disagreement(string Name, string Reason, Func<Case, bool> Explains)
{
    private const string HashField = "bodySHA256=";

    internal static Disagreement[] All { get; } =
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
            "normalized URL",
            "Twilio's client also tries the URL as Node writes it: host in lower case, other characters of path and "
            + "query escaped; this library uses the URL as received, because Twilio is not known to sign another",
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

    private static List<string> UnescapedHashes(string url) =>
    [
        .. (url.Split('#')[0].Split('?', 2) is [_, var query] ? query.Split('&') : [])
            .Where(field => field.StartsWith(HashField, StringComparison.Ordinal))
            .Select(field => field[HashField.Length..]),
    ];
}
