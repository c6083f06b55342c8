using System.Security.Cryptography;
using System.Text;
using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>
/// Computes <c>X-Twilio-Signature</c>; see https://www.twilio.com/docs/usage/security and
/// https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys.
/// </summary>
internal static class CallbackSignature
{
    /// <summary>Computes the signature with an auth token, as HMAC-SHA1.</summary>
    public static string Compute(string authToken, string url, IEnumerable<KeyValuePair<string, string>> form)
    {
#pragma warning disable CA5350 // Twilio defines the signature with an auth token as HMAC-SHA1.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), GetSignedText(url, form)));
#pragma warning restore CA5350
    }

    /// <summary>Computes the signature with a shared key, as HMAC-SHA256.</summary>
    public static string Compute(SharedKey key, string url, IEnumerable<KeyValuePair<string, string>> form) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key.Secret), GetSignedText(url, form)));

    /// <summary>Returns the value of <c>X-Twilio-Webhooks-Signature-Settings</c>, which names the key.</summary>
    public static string FormatSettings(SharedKey key) => $"key={key.Id},algorithm=HMAC_SHA256";

    private static byte[] GetSignedText(string url, IEnumerable<KeyValuePair<string, string>> form)
    {
        var text = new StringBuilder(url);
        foreach (var (name, value) in form.OrderBy(static field => field.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append(value);
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
