namespace Courier.Twilio;

/// <summary>When to look after a message: a first look, waits that grow to a longest one, and a deadline.</summary>
public sealed class DeliveryPollingOptions
{
    /// <summary>How long after the hand-over to look first; the default is 2 seconds.</summary>
    public TimeSpan InitialDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>What each wait is multiplied by to give the next, 1 to 10; the default is 1.6.</summary>
    public double BackoffMultiplier { get; set; } = 1.6;

    /// <summary>The longest wait between two looks; the default is 60 seconds.</summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How long after the hand-over to give up; the default is 15 minutes.</summary>
    public TimeSpan ExpireAfter { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Looks as Courier does, and ignores the other four: ten times at once, after 1 hour, 2 hours, then every 3 hours,
    /// 25 looks in all. The default is <see langword="false"/>.
    /// </summary>
    public bool UseCourierSchedule { get; set; }

    /// <summary>
    /// Whether the poller also follows messages that brought credentials of their own, asking with those, which it keeps in
    /// memory until the message's end. Courier does not, and the default is <see langword="false"/>.
    /// </summary>
    public bool TrackOverriddenCredentials { get; set; }

    /// <summary>
    /// How many messages the poller follows at once, 1 to 1,000,000; the default is 100,000, about 60 MB. When one more
    /// comes, the oldest is reported as given up; where handlers take these more slowly than as many come, the log names
    /// whom nobody could be told of.
    /// </summary>
    public int MaxPending { get; set; } = 100_000;
}
