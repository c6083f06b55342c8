namespace Courier.Twilio.Http;

/// <summary>
/// Resolves the base address of Twilio's API. Hosts of edges and regions are described at
/// https://www.twilio.com/docs/global-infrastructure/using-the-twilio-rest-api-in-a-non-us-region.
/// </summary>
internal static class TwilioAddress
{
    private static readonly Uri Default = new("https://api.twilio.com");

    /// <summary>
    /// Returns <see cref="CourierTwilioOptions.BaseAddress"/> when it is set, the host of edge and region when both are
    /// set, and <c>https://api.twilio.com</c> otherwise.
    /// </summary>
    public static Uri Resolve(CourierTwilioOptions options) => options switch
    {
        { BaseAddress: { } address } => address,
        { Edge: { Length: > 0 } edge, Region: { Length: > 0 } region } =>
            new($"https://api.{edge}.{region}.twilio.com"),
        _ => Default,
    };
}
