namespace Courier.Twilio.Configuration;

/// <summary>Validates that a region and an edge can be combined.</summary>
/// <remarks>Source: https://www.twilio.com/docs/global-infrastructure/edge-locations.</remarks>
internal static class RegionValidator
{
    private static readonly string[] Edges =
    [
        "ashburn", "dublin", "frankfurt", "roaming", "sao-paulo", "singapore", "sydney", "tokyo", "umatilla",
    ];

    /// <summary>
    /// Returns the key of a contradiction and what is wrong; <see langword="null"/> when there is none.
    /// </summary>
    public static (string Key, string Error)? Validate(string region, string edge) => (region, edge) switch
    {
        _ when IsEdge(region) && IsRegion(edge) =>
            (nameof(CourierTwilioOptions.Region), "and Edge are swapped: exchange their values."),
        _ when IsRegion(edge) =>
            (nameof(CourierTwilioOptions.Edge), "is a region: write the edge, such as dublin for the region ie1."),
        _ when IsEdge(region) =>
            (nameof(CourierTwilioOptions.Region), "is an edge: write the region, such as ie1 for the edge dublin."),
        ("ie1", "roaming") => (
            nameof(CourierTwilioOptions.Edge),
            "cannot be roaming in the region ie1, which its TLS certificate does not cover: write dublin."),
        _ => null,
    };

    /// <summary>Returns whether Twilio publishes the combination. Another one may work.</summary>
    public static bool IsPublished(string region, string edge) => (region, edge) switch
    {
        ("us1", _) => IsEdge(edge),
        ("ie1", "dublin") or ("au1", "sydney") => true,
        _ => false,
    };

    private static bool IsEdge(string text) => Edges.Contains(text);

    // Regions are two letters and a digit: us1, ie1, au1.
    private static bool IsRegion(string text) =>
        text is [>= 'a' and <= 'z', >= 'a' and <= 'z', >= '0' and <= '9'];
}
