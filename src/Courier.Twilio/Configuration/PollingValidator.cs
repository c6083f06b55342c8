namespace Courier.Twilio.Configuration;

/// <summary>Validates the options of delivery polling.</summary>
internal static class PollingValidator
{
    private static readonly TimeSpan MinPollingDelay = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MaxPollingTime = TimeSpan.FromDays(30);

    public static void Validate(DeliveryPollingOptions? polling, OptionErrors errors)
    {
        const string Section = nameof(CourierTwilioOptions.Polling);
        if (polling is null)
        {
            errors.Add(Section, "is null: leave the section out to use the defaults.");
            return;
        }

        // A delay of zero stays zero when it is multiplied: the poller would send requests without a pause.
        errors.Require(
            polling.InitialDelay >= MinPollingDelay && polling.InitialDelay <= MaxPollingTime,
            $"{Section}:{nameof(polling.InitialDelay)}",
            $"must be at least 0.1 seconds and at most 30 days, but is {polling.InitialDelay}.");
        errors.Require(
            polling.BackoffMultiplier is >= 1 and <= 10,
            $"{Section}:{nameof(polling.BackoffMultiplier)}",
            FormattableString.Invariant($"must be 1 to 10, but is {polling.BackoffMultiplier}."));
        errors.Require(
            polling.MaxDelay >= MinPollingDelay && polling.MaxDelay <= MaxPollingTime,
            $"{Section}:{nameof(polling.MaxDelay)}",
            $"must be at least 0.1 seconds and at most 30 days, but is {polling.MaxDelay}.");
        errors.Require(
            polling.ExpireAfter > TimeSpan.Zero && polling.ExpireAfter <= MaxPollingTime,
            $"{Section}:{nameof(polling.ExpireAfter)}",
            $"must be longer than zero and at most 30 days, but is {polling.ExpireAfter}.");
        errors.Require(
            Enum.IsDefined(polling.Schedule),
            $"{Section}:{nameof(polling.Schedule)}",
            "must be Exponential or Courier.");
        errors.Require(
            polling.MaxPending is >= 1 and <= 1_000_000,
            $"{Section}:{nameof(polling.MaxPending)}",
            $"must be 1 to 1,000,000, but is {polling.MaxPending}.");
    }
}
