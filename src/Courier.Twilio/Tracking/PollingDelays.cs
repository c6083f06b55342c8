namespace Courier.Twilio.Tracking;

/// <summary>
/// Computes the delays between polls. The delays never decrease, except that the last one is cut at the deadline.
/// </summary>
internal static class PollingDelays
{
    private const int CourierImmediatePolls = 10;
    private const int CourierRegularPolls = 13;

    private static readonly TimeSpan CourierRegularDelay = TimeSpan.FromHours(3);

    private static readonly TimeSpan CourierExpireAfter =
        TimeSpan.FromHours(1) + TimeSpan.FromHours(2) + (CourierRegularPolls * CourierRegularDelay);

    /// <summary>Returns the time from the send to the last poll: the sum of <see cref="GetDelays"/>.</summary>
    public static TimeSpan GetExpireAfter(DeliveryPollingOptions options) =>
        options.Schedule is PollingSchedule.Courier ? CourierExpireAfter : options.ExpireAfter;

    /// <summary>
    /// Returns the delay before each poll: the first after the send, the others after the previous poll.
    /// </summary>
    public static IEnumerable<TimeSpan> GetDelays(DeliveryPollingOptions options) =>
        options.Schedule is PollingSchedule.Courier ? GetCourierDelays() : GetExponentialDelays(options);

    // https://www.courier.com/docs: ten polls at once, then after 1 h, 2 h, then every 3 h; 25 in all.
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
