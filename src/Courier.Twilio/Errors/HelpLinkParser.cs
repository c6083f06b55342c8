using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Parses the help link of an error response. Only links to Twilio are accepted.</summary>
internal static class HelpLinkParser
{
    private const int MaxLength = 500;

    /// <summary>Parses a link.</summary>
    /// <returns>
    /// The link without query and fragment, which may echo the request; <see langword="null"/> unless the text is an
    /// https URL on twilio.com or a subdomain, with the default port, without user info and without a phone number.
    /// </returns>
    public static Uri? Parse(string? text)
    {
        if (text is null or { Length: > MaxLength } || !Uri.TryCreate(text, UriKind.Absolute, out var link))
        {
            return null;
        }

        var isTwilio = link.Scheme == Uri.UriSchemeHttps && link.IsDefaultPort && link.UserInfo.Length == 0
            && (link.IdnHost == "twilio.com" || link.IdnHost.EndsWith(".twilio.com", StringComparison.Ordinal));

        var address = link.GetLeftPart(UriPartial.Path);

        return !isTwilio || NumberMask.MaskNumbers(Uri.UnescapeDataString(address)) != Uri.UnescapeDataString(address)
            ? null
            : new(address);
    }
}
