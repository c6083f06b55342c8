namespace Courier.Twilio.Webhooks;

/// <summary>A URL in the parts that Twilio's signer may leave out or add, each as it was written; total, whatever the text.</summary>
internal readonly ref struct SignedUrl
{
    public SignedUrl(ReadOnlySpan<char> url)
    {
        // The fragment steers Twilio's connection; it is neither sent nor signed.
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

        // The colons of an IPv6 address stand inside its brackets.
        var colon = host[(host.LastIndexOf(']') + 1)..].IndexOf(':') is >= 0 and var at ? host.LastIndexOf(']') + 1 + at : host.Length;

        // What is no port is left where it is: nobody else would read such an address.
        if (colon < host.Length && host[(colon + 1)..].ContainsAnyExceptInRange('0', '9'))
        {
            colon = host.Length;
        }

        Host = host[..colon];
        Port = host[colon..];
    }

    /// <summary>With its <c>://</c>; the whole text, when there is none in it.</summary>
    public ReadOnlySpan<char> Scheme { get; }

    /// <summary>With its <c>@</c>.</summary>
    public ReadOnlySpan<char> UserInfo { get; }

    public ReadOnlySpan<char> Host { get; }

    /// <summary>With its colon.</summary>
    public ReadOnlySpan<char> Port { get; }

    public ReadOnlySpan<char> PathAndQuery { get; }

    public ReadOnlySpan<char> DefaultPort => Scheme switch
    {
        [] => "",
        _ when Scheme.Equals("https://", StringComparison.OrdinalIgnoreCase) => ":443",
        _ when Scheme.EndsWith("://") => ":80",
        _ => "",
    };
}
