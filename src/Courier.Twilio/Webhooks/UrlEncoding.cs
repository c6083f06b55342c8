using System.Buffers;
using System.Net;
using System.Text;

namespace Courier.Twilio.Webhooks;

/// <summary>
/// Encodes a URL as Twilio may have encoded it before it was signed. The spelling on the wire can be another one: a
/// quote that Twilio signs as <c>%27</c> can be received as <c>'</c>, and the reverse.
/// </summary>
/// <remarks>
/// Twilio's client for Node accepts the same spellings. Both encodings keep the meaning of the URL.
/// </remarks>
internal static class UrlEncoding
{
    // The characters that the URL standard escapes: https://url.spec.whatwg.org/#percent-encoded-bytes.
    private static readonly SearchValues<char> EscapedInPath = WithControls(" \"<>^`{}");
    private static readonly SearchValues<char> EscapedInQuery = WithControls(" \"<>'");

    /// <summary>
    /// Returns the URL with its host in lower case, and with the characters of path and query escaped that the URL
    /// standard escapes. Existing escapes keep their spelling.
    /// </summary>
    public static string Normalize(string url)
    {
        var parts = new SignedUrl(url);
        if (parts.Host.IsEmpty)
        {
            return url;
        }

        var text = new StringBuilder(url.Length + 16);
        text.Append(parts.Scheme.ToString().ToLowerInvariant()).Append(parts.UserInfo);
        text.Append(parts.Host.ToString().ToLowerInvariant()).Append(parts.Port);
        var target = parts.PathAndQuery;
        var query = target.IndexOf('?') is >= 0 and var mark ? mark : target.Length;
        AppendEscaped(text, target[..query], EscapedInPath);
        AppendEscaped(text, target[query..], EscapedInQuery);
        return text.ToString();
    }

    /// <summary>
    /// Returns the URL with the names and values of its query decoded and encoded again, as Node's module
    /// <c>querystring</c> does: a field without a value gets an equals sign, and empty fields are left out.
    /// </summary>
    public static string ReencodeQuery(string url)
    {
        var mark = url.IndexOf('?', StringComparison.Ordinal);
        if (mark < 0 || mark == url.Length - 1)
        {
            return url;
        }

        var fields = url[(mark + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries);
        return url[..(mark + 1)] + string.Join('&', fields.Select(ReencodeField));
    }

    /// <summary>Decodes the fields of the query of a URL, in their order.</summary>
    public static IEnumerable<KeyValuePair<string, string>> DecodeQuery(string url)
    {
        var query = url.Split('#')[0].Split('?', 2) is [_, var text] ? text : "";
        return query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(DecodeField);
    }

    private static KeyValuePair<string, string> DecodeField(string field)
    {
        var parts = field.Split('=', 2);
        return new(WebUtility.UrlDecode(parts[0]), parts.Length > 1 ? WebUtility.UrlDecode(parts[1]) : "");
    }

    private static string ReencodeField(string field)
    {
        var (name, value) = DecodeField(field);
        return $"{Encode(name)}={Encode(value)}";
    }

    // EscapeDataString escapes five characters more than JavaScript does.
    private static string Encode(string text) => new StringBuilder(Uri.EscapeDataString(text))
        .Replace("%21", "!").Replace("%27", "'").Replace("%28", "(").Replace("%29", ")").Replace("%2A", "*")
        .ToString();

    private static void AppendEscaped(StringBuilder text, ReadOnlySpan<char> part, SearchValues<char> escaped)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in part.EnumerateRunes())
        {
            if (rune.IsAscii && !escaped.Contains((char)rune.Value))
            {
                text.Append((char)rune.Value);
                continue;
            }

            foreach (var item in utf8[..rune.EncodeToUtf8(utf8)])
            {
                text.Append('%').Append(item.ToString("X2", provider: null));
            }
        }
    }

    private static SearchValues<char> WithControls(string characters) => SearchValues.Create(
        [.. characters, .. Enumerable.Range(0, 0x20).Select(static code => (char)code), '\u007F']);
}
