using System.Security.Cryptography;
using System.Text;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>Computes <c>X-Twilio-Signature</c>; see https://www.twilio.com/docs/usage/security.</summary>
internal static class CallbackSignature
{
    public static string Compute(string authToken, string url, IEnumerable<KeyValuePair<string, string>> form)
    {
        var signed = new StringBuilder(url);
        foreach (var (name, value) in form.OrderBy(static field => field.Key, StringComparer.Ordinal))
        {
            signed.Append(name).Append(value);
        }

#pragma warning disable CA5350 // Twilio defines the signature as HMAC-SHA1.
        return Convert.ToBase64String(
            HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString())));
#pragma warning restore CA5350
    }
}
