namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>
/// Where something is posted: what goes on the wire and what is signed are one text, so that whoever checks the signature
/// sees what was signed.
/// </summary>
internal sealed class CallbackAddress
{
    private CallbackAddress(string text, string? user, ConnectionOverrides overrides)
    {
        (SignedUrl, Credentials, Overrides) = (text, user, overrides);

        // Path and query go out as they were given: made canonical, they would no longer be what is signed.
        RequestUri = new Uri(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    /// <summary>As it was given, port kept, without the fragment and without user and password.</summary>
    public string SignedUrl { get; }

    public Uri RequestUri { get; }

    /// <summary>User and password, with a colon between.</summary>
    public string? Credentials { get; }

    public ConnectionOverrides Overrides { get; }

    /// <param name="given">An absolute http or https address.</param>
    public static CallbackAddress Parse(string given)
    {
        var address = given.Split('#')[0];
        var begin = address.IndexOf("://", StringComparison.Ordinal) + 3;
        var authority = address[begin..FindAuthorityEnd(address, begin)];
        var at = authority.LastIndexOf('@');
        var text = address[..begin] + authority[(at + 1)..] + EnsureLeadingSlash(address[(begin + authority.Length)..]);
        return new CallbackAddress(
            text.All(static c => c is > ' ' and <= '~') ? text : new Uri(text).AbsoluteUri,
            at < 0 ? null : Uri.UnescapeDataString(authority[..at]),
            ConnectionOverrides.Parse(given));
    }

    private static int FindAuthorityEnd(string address, int begin)
    {
        var end = address.AsSpan(begin).IndexOfAny('/', '?');
        return end < 0 ? address.Length : begin + end;
    }

    /// <summary>A path begins with a slash, and every request has one.</summary>
    private static string EnsureLeadingSlash(string path) => path.StartsWith('/') ? path : $"/{path}";
}
