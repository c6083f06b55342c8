namespace Courier.Twilio;

/// <summary>The delays between two polls of one message.</summary>
public enum PollingSchedule
{
    /// <summary>
    /// The delay starts at <see cref="DeliveryPollingOptions.InitialDelay"/>, is multiplied by
    /// <see cref="DeliveryPollingOptions.BackoffMultiplier"/> after each poll up to
    /// <see cref="DeliveryPollingOptions.MaxDelay"/>, and polling ends after
    /// <see cref="DeliveryPollingOptions.ExpireAfter"/>.
    /// </summary>
    Exponential = 0,

    /// <summary>
    /// Courier's schedule: ten polls at once, then after 1 hour, after 2 hours, then every 3 hours; 35 polls in 72
    /// hours. <see cref="DeliveryPollingOptions.InitialDelay"/>,
    /// <see cref="DeliveryPollingOptions.BackoffMultiplier"/>, <see cref="DeliveryPollingOptions.MaxDelay"/> and
    /// <see cref="DeliveryPollingOptions.ExpireAfter"/> are ignored.
    /// </summary>
    Courier,
}
