namespace Courier.Twilio.Http;

/// <summary>Where the requests of a registration go.</summary>
internal static class TwilioAddress
{
    private static readonly Uri Twilio = new("https://api.twilio.com");

    public static Uri Resolve(CourierTwilioOptions options) => options switch
    {
        { BaseAddress: { } address } => address,
        { Edge: { Length: > 0 } edge, Region: { Length: > 0 } region } => new($"https://api.{edge}.{region}.twilio.com"),
        _ => Twilio,
    };
}
