using Twilio.Http;

namespace Courier.Twilio.Sdk;

/// <summary>
/// Decides where a request of Twilio's SDK goes. The SDK follows an absolute <c>next_page_url</c> of a response to any
/// host, with the credentials.
/// </summary>
internal static class SdkAddress
{
    private const string TwilioDomain = ".twilio.com";

    /// <summary>Resolves the address of a request and its header <c>Host</c>.</summary>
    /// <returns>
    /// With <see cref="CourierTwilioOptions.BaseAddress"/>: the path below it, for every product of Twilio. The
    /// product's host is the <c>Host</c> on http only, because a certificate is validated for that name. Otherwise: the
    /// address of the SDK with edge and region, and no <c>Host</c>.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// There is no base address, and the address is not https below twilio.com.
    /// </exception>
    public static (Uri Address, string? Host) Resolve(Request request, CourierTwilioOptions options)
    {
        var address = Construct(request, options);
        if (options.BaseAddress is not { } baseAddress)
        {
            return IsTwilio(address) ? (address, null) : throw CreateException();
        }

        var prefix = baseAddress.AbsolutePath.TrimEnd('/');
        var hasPrefix = address.Authority == baseAddress.Authority
            && address.AbsolutePath.StartsWith($"{prefix}/", StringComparison.Ordinal);
        var path = hasPrefix
            ? address.PathAndQuery
            : prefix + address.PathAndQuery;
        var host = baseAddress.Scheme == Uri.UriSchemeHttp && IsTwilio(address) ? address.Authority : null;
        return (new(baseAddress.GetLeftPart(UriPartial.Authority) + path), host);
    }

    private static Uri Construct(Request request, CourierTwilioOptions options)
    {
        if (!string.IsNullOrEmpty(options.Region))
        {
            request.Region = options.Region;
        }

        if (!string.IsNullOrEmpty(options.Edge))
        {
            request.Edge = options.Edge;
        }

        try
        {
            return request.ConstructUrl();
        }
        catch (UriFormatException)
        {
            throw CreateException();
        }
    }

    // The name that is connected to: Host keeps the characters that only resemble a dot or a slash.
    private static bool IsTwilio(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        && address.UserInfo.Length == 0
        && address.IdnHost.EndsWith(TwilioDomain, StringComparison.OrdinalIgnoreCase);

    // Names no address: the one of a lookup contains a number.
    private static InvalidOperationException CreateException() => new(
        "The address of a request of Twilio's SDK is not https below twilio.com, and no credentials were sent. The "
        + "SDK follows the URL of the next page in a response: check who responded, and the edge of the request. Set "
        + $"{nameof(CourierTwilioOptions.BaseAddress)} for a sandbox or a gateway.");
}
