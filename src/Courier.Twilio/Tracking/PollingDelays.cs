namespace Courier.Twilio.Tracking;

/// <summary>The waits between looks, as a pure sequence: it never decreases, and ends with the deadline.</summary>
internal static class PollingDelays
{
    /// <summary>Twilio does not say how soon a message can be read; a 404 in its first moments is not believed.</summary>
    public static readonly TimeSpan NotFoundGracePeriod = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan CourierGivesUpAfter = TimeSpan.FromHours(1 + 2 + (13 * 3));

    /// <summary>How long after the hand-over the last look is: the sum of <see cref="GetDelays"/>.</summary>
    public static TimeSpan GetExpireAfter(DeliveryPollingOptions options) =>
        options.Schedule is PollingSchedule.Courier ? CourierGivesUpAfter : options.ExpireAfter;

    public static IEnumerable<TimeSpan> GetDelays(DeliveryPollingOptions options) =>
        options.Schedule is PollingSchedule.Courier ? Courier() : Growing(options);

    // https://www.courier.com/docs: ten checks at once, then after 1 h, 2 h, then every 3 h; 25 in all.
    private static IEnumerable<TimeSpan> Courier()
    {
        for (var i = 0; i < 10; i++)
        {
            yield return TimeSpan.Zero;
        }

        yield return TimeSpan.FromHours(1);
        yield return TimeSpan.FromHours(2);
        for (var i = 0; i < 13; i++)
        {
            yield return TimeSpan.FromHours(3);
        }
    }

    private static IEnumerable<TimeSpan> Growing(DeliveryPollingOptions options)
    {
        var left = options.ExpireAfter;
        var wait = Shorter(options.InitialDelay, options.MaxDelay);
        while (wait <= left)
        {
            yield return wait;
            left -= wait;
            wait = Shorter(wait * options.BackoffMultiplier, options.MaxDelay);
        }

        // The last look is at the deadline itself.
        if (left > TimeSpan.Zero)
        {
            yield return left;
        }
    }

    private static TimeSpan Shorter(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
