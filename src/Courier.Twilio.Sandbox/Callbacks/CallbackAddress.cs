namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>
/// The parsed URL of a callback. The signed URL and the URL on the wire are the same text, so that a receiver computes
/// the same signature.
/// </summary>
internal sealed class CallbackAddress
{
    private CallbackAddress(string text, string? user, ConnectionOverrides overrides)
    {
        (SignedUrl, Credentials, Overrides) = (text, user, overrides);

        // Canonicalization of path and query would change the URL after it was signed.
        RequestUri = new Uri(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    /// <summary>The URL with its port, without fragment, user and password.</summary>
    public string SignedUrl { get; }

    public Uri RequestUri { get; }

    /// <summary>User and password, separated by a colon; null when the URL has none.</summary>
    public string? Credentials { get; }

    public ConnectionOverrides Overrides { get; }

    /// <summary>Parses the URL of a callback.</summary>
    /// <param name="url">An absolute http or https URL.</param>
    public static CallbackAddress Parse(string url)
    {
        var address = url.Split('#')[0];
        var begin = address.IndexOf("://", StringComparison.Ordinal) + 3;
        var authority = address[begin..FindAuthorityEnd(address, begin)];
        var at = authority.LastIndexOf('@');
        var text = address[..begin] + authority[(at + 1)..] + EnsureLeadingSlash(address[(begin + authority.Length)..]);
        return new CallbackAddress(
            text.All(static c => c is > ' ' and <= '~') ? text : new Uri(text).AbsoluteUri,
            at < 0 ? null : Uri.UnescapeDataString(authority[..at]),
            ConnectionOverrides.Parse(url));
    }

    private static int FindAuthorityEnd(string address, int begin)
    {
        var end = address.AsSpan(begin).IndexOfAny('/', '?');
        return end < 0 ? address.Length : begin + end;
    }

    /// <summary>Returns the path with a leading slash, as every HTTP request has one.</summary>
    private static string EnsureLeadingSlash(string path) => path.StartsWith('/') ? path : $"/{path}";
}
