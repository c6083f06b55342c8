using System.Security.Cryptography;
using System.Text;

namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>X-Twilio-Signature: www.twilio.com/docs/usage/security.</summary>
internal static class CallbackSignature
{
    /// <summary>Over the address as it was given, port kept, without the fragment and without user and password.</summary>
    public static string Of(string authToken, string url, IEnumerable<KeyValuePair<string, string>> form)
    {
        var signed = new StringBuilder(WithoutUser(url.Split('#')[0]));
        foreach (var (name, value) in form.OrderBy(static field => field.Key, StringComparer.Ordinal))
        {
            signed.Append(name).Append(value);
        }

#pragma warning disable CA5350 // Twilio's choice, and its clients': the signature is HMAC-SHA1.
        return Convert.ToBase64String(HMACSHA1.HashData(Encoding.UTF8.GetBytes(authToken), Encoding.UTF8.GetBytes(signed.ToString())));
#pragma warning restore CA5350
    }

    private static string WithoutUser(string url)
    {
        var begin = url.IndexOf("://", StringComparison.Ordinal) + 3;
        var end = url.IndexOfAny(['/', '?'], begin);
        var at = url.LastIndexOf('@', end < 0 ? url.Length - 1 : end);
        return at < begin ? url : url[..begin] + url[(at + 1)..];
    }
}
