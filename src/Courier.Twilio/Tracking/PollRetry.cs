using Courier.Sms;

namespace Courier.Twilio.Tracking;

/// <summary>Decides, for the tracker and the poller alike, whether another poll may return the status.</summary>
internal static class PollRetry
{
    /// <summary>
    /// The time after a send during which a 404 does not mean that the message is unknown. Twilio does not document how
    /// soon a message can be fetched.
    /// </summary>
    public static readonly TimeSpan NotFoundGracePeriod = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Returns <see langword="false"/> only when Twilio does not know the message. An outage ends, rejected credentials
    /// can be replaced while the application runs, and a 404 without Twilio's error code comes from an intermediary.
    /// </summary>
    /// <param name="failure">Why the last poll returned no status.</param>
    /// <param name="age">The time since the send.</param>
    public static bool IsWorthwhile(SmsFailure failure, TimeSpan age) =>
        failure is not { HttpStatus: 404, ProviderCode: "20404" } || age < NotFoundGracePeriod;
}
