using System.Text;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>The user name and password of a Basic authorization header; they are never printed.</summary>
internal sealed class BasicCredentials
{
    private const string Scheme = "Basic ";

    private BasicCredentials(string username, string password) => (Username, Password) = (username, password);

    public string Username { get; }

    public string Password { get; }

    /// <summary>Parses an Authorization header; returns null unless it holds Basic credentials.</summary>
    public static BasicCredentials? Parse(string? header)
    {
        if (header is null || !header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var encoded = header.AsSpan(Scheme.Length).Trim();
        var bytes = new byte[encoded.Length];

        if (!Convert.TryFromBase64Chars(encoded, bytes, out var length))
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes, 0, length);
        var colon = text.IndexOf(':', StringComparison.Ordinal);

        return colon < 0 ? null : new BasicCredentials(text[..colon], text[(colon + 1)..]);
    }
}
