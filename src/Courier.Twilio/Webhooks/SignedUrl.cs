namespace Courier.Twilio.Webhooks;

/// <summary>
/// A URL split into the parts that Twilio's signature may include or omit. Each part keeps its spelling; together the
/// parts are the URL without its fragment.
/// </summary>
/// <remarks>
/// <see cref="Uri"/> is not used because it normalizes, and because a malformed URL must not throw.
/// </remarks>
internal readonly ref struct SignedUrl
{
    public SignedUrl(ReadOnlySpan<char> url)
    {
        // The fragment configures Twilio's connection; Twilio neither sends nor signs it. Source:
        // https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides.
        url = url.IndexOf('#') is >= 0 and var fragment ? url[..fragment] : url;
        var slashes = url.IndexOf("://");
        if (slashes < 0)
        {
            Scheme = url;
            return;
        }

        Scheme = url[..(slashes + 3)];
        var afterScheme = url[Scheme.Length..];
        var authority = afterScheme.IndexOfAny('/', '?') is >= 0 and var end ? afterScheme[..end] : afterScheme;
        PathAndQuery = afterScheme[authority.Length..];
        UserInfo = authority[..(authority.LastIndexOf('@') + 1)];
        var host = authority[UserInfo.Length..];

        // The colons of an IPv6 address are inside its brackets.
        var hostEnd = host.LastIndexOf(']') + 1;
        var colon = host[hostEnd..].IndexOf(':') is >= 0 and var at ? hostEnd + at : host.Length;

        // A suffix that is not a number stays part of the host: no other parser accepts it as a port.
        if (colon < host.Length && host[(colon + 1)..].ContainsAnyExceptInRange('0', '9'))
        {
            colon = host.Length;
        }

        Host = host[..colon];
        Port = host[colon..];
    }

    /// <summary>Gets the scheme including <c>://</c>; the whole text when it contains no <c>://</c>.</summary>
    public ReadOnlySpan<char> Scheme { get; }

    /// <summary>Gets user name and password including the <c>@</c>; empty when there are none.</summary>
    public ReadOnlySpan<char> UserInfo { get; }

    /// <summary>Gets the host, of an IPv6 address with its brackets.</summary>
    public ReadOnlySpan<char> Host { get; }

    /// <summary>Gets the port including the colon; empty when there is none.</summary>
    public ReadOnlySpan<char> Port { get; }

    /// <summary>Gets path and query without the fragment.</summary>
    public ReadOnlySpan<char> PathAndQuery { get; }

    /// <summary>Gets the default port of the scheme including the colon; empty when there is no scheme.</summary>
    public ReadOnlySpan<char> DefaultPort => Scheme switch
    {
        [] => "",
        _ when Scheme.Equals("https://", StringComparison.OrdinalIgnoreCase) => ":443",
        _ when Scheme.EndsWith("://") => ":80",
        _ => "",
    };
}
