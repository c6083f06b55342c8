using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.SignatureAgreement;

/// <summary>A request, and what Twilio's client says of it: one line of cases.mjs.</summary>
/// <remarks>
/// Spoiled is what was changed after it was signed; Theirs is what their check says, TheirsStripped what it says of the URL
/// without user and password, without fragment, or without both. Their check tries AsItCame, without port and with one, and
/// WrittenAnew, the same as Node would write it.
/// </remarks>
internal sealed record Case(
    string Kind, string Spoiled, string Token, string Url, string[][] Form, string? Body, string? Signature,
    bool Theirs, bool TheirsStripped, string TheirSignature, string[] AsItCame, string[] WrittenAnew)
{
    internal bool Ours => IsValid(Url);

    internal string OurSignature => TwilioSignature.Compute(Token, WithoutFragment(Url), Fields);

    private IEnumerable<KeyValuePair<string, StringValues>> Fields =>
        Form.GroupBy(pair => pair[0]).Select(group => KeyValuePair.Create(group.Key, new StringValues([.. group.Select(pair => pair[1])])));

    internal static Case Read(string line) => JsonSerializer.Deserialize<Case>(line, JsonSerializerOptions.Web)!;

    internal bool IsValid(string url) => Body is null
        ? TwilioSignature.IsValid(Signature, Token, url, Fields)
        : TwilioSignature.IsValidBody(Signature, Token, url, Encoding.UTF8.GetBytes(Body));

    /// <summary>Whether the signature is that of just this URL, letter by letter, and of the form.</summary>
    internal bool IsSignatureOf(string url)
    {
        var pairs = Form.Select(field => (Name: field[0], Value: field[1])).Distinct()
            .OrderBy(field => field.Name, StringComparer.Ordinal).ThenBy(field => field.Value, StringComparer.Ordinal);
        var text = url + string.Concat(pairs.Select(field => field.Name + field.Value));
#pragma warning disable CA5350 // Twilio's choice: the signature is HMAC-SHA1.
        return Signature == Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(Token), Encoding.UTF8.GetBytes(text)));
#pragma warning restore CA5350
    }

    private static string WithoutFragment(string url) => url.Split('#')[0];
}
