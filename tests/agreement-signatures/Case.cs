using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.SignatureAgreement;

/// <summary>A request with the result of Twilio's client: one line of the output of cases.mjs.</summary>
/// <remarks>
/// Change is what was changed after the request was signed. Theirs is the result of Twilio's client, TheirsStripped its
/// result for the URL without user and password, without fragment, or without both. The client tries AsReceived, the
/// URL without and with a port, and Normalized, the same URLs as Node writes them.
/// </remarks>
internal sealed record Case(
    string Kind,
    string Change,
    string Token,
    string Url,
    string[][] Form,
    string? Body,
    string? Signature,
    bool Theirs,
    bool TheirsStripped,
    string TheirSignature,
    string[] AsReceived,
    string[] Normalized)
{
    internal bool Ours => IsValid(Url);

    internal string OurSignature => TwilioSignature.Compute(Token, WithoutFragment(Url), Fields);

    private IEnumerable<KeyValuePair<string, StringValues>> Fields =>
        Form.GroupBy(pair => pair[0], pair => pair[1])
            .Select(group => KeyValuePair.Create(group.Key, new StringValues([.. group])));

    internal static Case Parse(string line) => JsonSerializer.Deserialize<Case>(line, JsonSerializerOptions.Web)!;

    internal bool IsValid(string url) => Body is null
        ? TwilioSignature.IsValid(Signature, Token, url, Fields)
        : TwilioSignature.IsValidBody(Signature, Token, url, Encoding.UTF8.GetBytes(Body));

    /// <summary>Returns whether the signature is the one of exactly this URL and the form.</summary>
    internal bool IsSignatureOf(string url)
    {
        var pairs = Form.Select(field => (Name: field[0], Value: field[1])).Distinct()
            .OrderBy(field => field.Name, StringComparer.Ordinal).ThenBy(field => field.Value, StringComparer.Ordinal);
        var text = url + string.Concat(pairs.Select(field => field.Name + field.Value));
#pragma warning disable CA5350 // Twilio signs with HMAC-SHA1.
        var hash = HMACSHA1.HashData(Encoding.UTF8.GetBytes(Token), Encoding.UTF8.GetBytes(text));
        return Signature == Convert.ToBase64String(hash);
#pragma warning restore CA5350
    }

    private static string WithoutFragment(string url) => url.Split('#')[0];
}
