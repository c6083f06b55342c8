namespace Courier.Twilio.SignatureAgreement;

/// <summary>A class of differences that are meant, each with its reason and a proof that it is the only cause.</summary>
internal sealed record Disagreement(string Name, string Reason, Func<Case, bool> Explains)
{
    private const string HashField = "bodySHA256=";

    internal static Disagreement[] All { get; } =
    [
        new(
            "user or fragment left out",
            "Twilio signs neither user and password nor what follows '#'; their check keeps both in the URL it is given",
            it => it is { Ours: true, Theirs: false, TheirsStripped: true } && it.Url.AsSpan().IndexOfAny('@', '#') >= 0),
        new(
            "fragment signed",
            "their check believes a signature over a URL with its fragment, which Twilio never makes",
            it => it is { Ours: false, Theirs: true } && it.AsItCame.Concat(it.WrittenAnew).Any(url => url.Contains('#', StringComparison.Ordinal) && it.IsSignatureOf(url))),
        new(
            "URL written anew",
            "their check also tries the URL as Node writes it: host in small letters, characters of path and query escaped or not; we take it as it came only, since nothing says that Twilio signs another",
            it => it is { Ours: false, Theirs: true } && !it.AsItCame.Any(it.IsSignatureOf) && it.WrittenAnew.Any(it.IsSignatureOf)),
        new(
            "more than one hash, or one in disguise",
            "their check takes the first of several bodySHA256 and reads an escaped one; we ask for exactly one, spelled out",
            it => it is { Ours: false, Theirs: true, Body: not null } && it.AsItCame.Any(it.IsSignatureOf) && Plain(it.Url) is not [{ Length: 64 }]),
    ];

    private static List<string> Plain(string url) =>
    [
        .. (url.Split('#')[0].Split('?', 2) is [_, var query] ? query.Split('&') : [])
            .Where(field => field.StartsWith(HashField, StringComparison.Ordinal))
            .Select(field => field[HashField.Length..]),
    ];
}
