namespace Courier.Twilio.Errors;

/// <summary>Takes a link for Twilio's only if it leads there.</summary>
internal static class HelpLinkParser
{
    private const int Longest = 500;

    public static Uri? Parse(string? text)
    {
        if (text is null or { Length: > Longest } || !Uri.TryCreate(text, UriKind.Absolute, out var link))
        {
            return null;
        }

        var leadsToTwilio = link.Scheme == Uri.UriSchemeHttps && link.IsDefaultPort && link.UserInfo.Length == 0
            && (link.IdnHost == "twilio.com" || link.IdnHost.EndsWith(".twilio.com", StringComparison.Ordinal));

        return leadsToTwilio ? link : null;
    }
}
