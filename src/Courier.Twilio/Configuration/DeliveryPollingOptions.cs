namespace Courier.Twilio;

/// <summary>Options of delivery polling: the schedule, the deadline and the limits.</summary>
public sealed class DeliveryPollingOptions
{
    /// <summary>
    /// Gets or sets the delay between the send and the first poll. The default is 2 seconds; the range is 0.1 seconds
    /// to 30 days.
    /// </summary>
    public TimeSpan InitialDelay { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Gets or sets the factor by which the delay grows after each poll. The default is 1.6; the range is 1 to 10.
    /// </summary>
    public double BackoffMultiplier { get; set; } = 1.6;

    /// <summary>
    /// Gets or sets the maximum delay between two polls. The default is 60 seconds; the range is 0.1 seconds to 30
    /// days.
    /// </summary>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>
    /// Gets or sets the time after the send at which tracking expires. The last poll is made at that time. The default
    /// is 15 minutes; the value must be longer than zero and at most 30 days.
    /// </summary>
    public TimeSpan ExpireAfter { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>
    /// Gets or sets the schedule of the polls. The default is <see cref="PollingSchedule.Exponential"/>;
    /// <see cref="PollingSchedule.Courier"/> ignores the delays and the deadline above.
    /// </summary>
    public PollingSchedule Schedule { get; set; }

    /// <summary>
    /// Gets or sets whether messages sent with credentials of their own (<see cref="TwilioConfigOverrides.AccountSid"/>
    /// and <see cref="TwilioConfigOverrides.AuthToken"/>) are tracked. The default is <see langword="false"/>, as in
    /// Courier.
    /// </summary>
    /// <remarks>
    /// When <see langword="true"/>, the poller uses the credentials of the message and keeps them in memory until
    /// tracking of the message ends.
    /// </remarks>
    public bool TrackOverriddenCredentials { get; set; }

    /// <summary>
    /// Gets or sets the maximum number of messages that are tracked at a time. The default is 100,000, about 60 MB; the
    /// range is 1 to 1,000,000.
    /// </summary>
    /// <remarks>
    /// When one more message is sent, the oldest is evicted and reported with
    /// <see cref="Sms.DeliveryReport.IsTrackingExpired"/>. When messages are evicted faster than handlers process these
    /// reports, the ids of the messages whose report is dropped are logged.
    /// </remarks>
    public int MaxPending { get; set; } = 100_000;
}
