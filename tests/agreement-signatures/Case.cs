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
    string Algorithm,
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

    internal string OurSignature => TwilioSignature.Compute(Token, WithoutFragment(Url), Fields, OurAlgorithm);

    /// <summary>Returns whether Twilio's SDK for .NET accepts the request for this URL.</summary>
    internal bool IsValidForSdk(string url)
    {
        try
        {
            var validator = new global::Twilio.Security.RequestValidator(Token);
            return Body is null
                ? validator.Validate(url, SdkForm, Signature, Algorithm)
                : validator.Validate(url, Body, Signature, Algorithm);
        }
        catch (Exception e) when (e is ArgumentException or IndexOutOfRangeException or UriFormatException)
        {
            return false;
        }
    }

    /// <summary>Gets whether a field has more than one value, which the SDK joins with a comma.</summary>
    internal bool HasRepeatedField => Form.GroupBy(pair => pair[0]).Any(group => group.Count() > 1);

    private TwilioSignatureAlgorithm OurAlgorithm =>
        Algorithm == "HMAC_SHA256" ? TwilioSignatureAlgorithm.HmacSha256 : TwilioSignatureAlgorithm.HmacSha1;

    private Dictionary<string, string> SdkForm => Form.GroupBy(pair => pair[0], pair => pair[1])
        .ToDictionary(group => group.Key, group => string.Join(',', group));

    private IEnumerable<KeyValuePair<string, StringValues>> Fields =>
        Form.GroupBy(pair => pair[0], pair => pair[1])
            .Select(group => KeyValuePair.Create(group.Key, new StringValues([.. group])));

    internal static Case Parse(string line) => JsonSerializer.Deserialize<Case>(line, JsonSerializerOptions.Web)!;

    internal bool IsValid(string url) => Body is null
        ? TwilioSignature.IsValid(Signature, Token, url, Fields, OurAlgorithm)
        : TwilioSignature.IsValidBody(Signature, Token, url, Encoding.UTF8.GetBytes(Body), OurAlgorithm);

    /// <summary>Returns whether the signature is the one of exactly this URL and the form.</summary>
    internal bool IsSignatureOf(string url)
    {
        var pairs = Form.Select(field => (Name: field[0], Value: field[1])).Distinct()
            .OrderBy(field => field.Name, StringComparer.Ordinal).ThenBy(field => field.Value, StringComparer.Ordinal);
        var text = url + string.Concat(pairs.Select(field => field.Name + field.Value));
        var (key, data) = (Encoding.UTF8.GetBytes(Token), Encoding.UTF8.GetBytes(text));
#pragma warning disable CA5350 // Twilio signs with HMAC-SHA1, too.
        var hash = Algorithm == "HMAC_SHA256" ? HMACSHA256.HashData(key, data) : HMACSHA1.HashData(key, data);
#pragma warning restore CA5350
        return Signature == Convert.ToBase64String(hash);
    }

    private static string WithoutFragment(string url) => url.Split('#')[0];
}
