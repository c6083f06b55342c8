using Courier.Sms;

namespace Courier.Twilio.Tracking;

/// <summary>Decides, for the tracker and the poller alike, when a message is polled, and whether again.</summary>
internal static class PollingDelays
{
    /// <summary>
    /// The time after a send during which a 404 does not mean that the message is unknown. Twilio does not document how
    /// soon a message can be fetched.
    /// </summary>
    public static readonly TimeSpan NotFoundGracePeriod = TimeSpan.FromSeconds(30);

    private const int CourierImmediatePolls = 10;
    private const int CourierRegularPolls = 23;

    private static readonly TimeSpan CourierRegularDelay = TimeSpan.FromHours(3);

    private static readonly TimeSpan CourierExpireAfter =
        TimeSpan.FromHours(1) + TimeSpan.FromHours(2) + (CourierRegularPolls * CourierRegularDelay);

    /// <summary>Returns the time from the send to the last poll: the sum of <see cref="GetDelays"/>.</summary>
    public static TimeSpan GetExpireAfter(DeliveryPollingOptions options) =>
        options.Schedule is PollingSchedule.Courier ? CourierExpireAfter : options.ExpireAfter;

    /// <summary>
    /// Returns the delay before each poll: the first after the send, the others after the previous poll. The delays
    /// never decrease, except that the last one is cut at the deadline.
    /// </summary>
    public static IEnumerable<TimeSpan> GetDelays(DeliveryPollingOptions options) =>
        options.Schedule is PollingSchedule.Courier ? GetCourierDelays() : GetExponentialDelays(options);

    /// <summary>
    /// Returns <see langword="false"/> only when Twilio does not know the message. An outage ends, rejected credentials
    /// can be replaced while the application runs, and a 404 without Twilio's error code comes from an intermediary.
    /// </summary>
    /// <param name="failure">Why the last poll returned no status.</param>
    /// <param name="age">The time since the send.</param>
    public static bool IsWorthwhile(SmsFailure failure, TimeSpan age) =>
        failure is not { HttpStatus: 404, ProviderCode: "20404" } || age < NotFoundGracePeriod;

    // https://www.courier.com/docs: ten polls at once, then after 1 h, 2 h, then every 3 h for up to 72 h; 35 in all.
    private static IEnumerable<TimeSpan> GetCourierDelays()
    {
        for (var i = 0; i < CourierImmediatePolls; i++)
        {
            yield return TimeSpan.Zero;
        }

        yield return TimeSpan.FromHours(1);
        yield return TimeSpan.FromHours(2);
        for (var i = 0; i < CourierRegularPolls; i++)
        {
            yield return CourierRegularDelay;
        }
    }

    private static IEnumerable<TimeSpan> GetExponentialDelays(DeliveryPollingOptions options)
    {
        var remaining = options.ExpireAfter;
        var delay = Min(options.InitialDelay, options.MaxDelay);
        while (delay <= remaining)
        {
            yield return delay;
            remaining -= delay;
            delay = Min(delay * options.BackoffMultiplier, options.MaxDelay);
        }

        // The last poll is at the deadline itself.
        if (remaining > TimeSpan.Zero)
        {
            yield return remaining;
        }
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
