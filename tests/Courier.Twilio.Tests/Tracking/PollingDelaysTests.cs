using Courier.Twilio.Tracking;
using CsCheck;

namespace Courier.Twilio.Tests.Tracking;

public class PollingDelaysTests
{
    [Test]
    public void Default_schedule_starts_after_2_seconds_and_ends_after_15_minutes()
    {
        var delays = PollingDelays.GetDelays(new()).ToList();

        Assert.That(delays[0], Is.EqualTo(TimeSpan.FromSeconds(2)));
        Assert.That(delays[1], Is.EqualTo(TimeSpan.FromSeconds(3.2)));
        Assert.That(delays.Max(), Is.EqualTo(TimeSpan.FromSeconds(60)));
        Assert.That(delays.Aggregate(TimeSpan.Zero, (sum, delay) => sum + delay), Is.EqualTo(TimeSpan.FromMinutes(15)));
    }

    [Test]
    public void Courier_schedule_has_35_polls_in_72_hours()
    {
        var delays = PollingDelays.GetDelays(new() { Schedule = PollingSchedule.Courier }).ToList();

        Assert.That(delays, Has.Count.EqualTo(35));
        Assert.That(delays.Take(12), Is.EqualTo(
            Enumerable.Repeat(TimeSpan.Zero, 10).Append(TimeSpan.FromHours(1)).Append(TimeSpan.FromHours(2))));
        Assert.That(delays.Skip(12), Is.All.EqualTo(TimeSpan.FromHours(3)));
        Assert.That(delays.Aggregate(TimeSpan.Zero, (sum, delay) => sum + delay), Is.EqualTo(TimeSpan.FromHours(72)));
        Assert.That(
            PollingDelays.GetExpireAfter(new() { Schedule = PollingSchedule.Courier }),
            Is.EqualTo(TimeSpan.FromHours(72)));
    }

    [Test]
    public void Any_schedule_grows_to_its_maximum_delay_and_ends_at_its_deadline() =>
        // In milliseconds. The options allow a delay of 100 ms or more, so that a schedule has 10,000 polls at most.
        Gen.Select(
            Gen.Int[100, 10_000],
            Gen.Double[1, 10],
            Gen.Int[100, 100_000],
            Gen.Int[1, 1_000_000]).Sample((initialDelay, multiplier, maxDelay, expireAfter) =>
        {
            var options = new DeliveryPollingOptions
            {
                InitialDelay = TimeSpan.FromMilliseconds(initialDelay),
                BackoffMultiplier = multiplier,
                MaxDelay = TimeSpan.FromMilliseconds(maxDelay),
                ExpireAfter = TimeSpan.FromMilliseconds(expireAfter),
            };
            var delays = PollingDelays.GetDelays(options).Take(20_000).ToList();
            var full = delays.SkipLast(1).ToList();
            return full.Zip(full.Skip(1)).All(pair => pair.First <= pair.Second)
                && delays.All(delay => delay <= options.MaxDelay)
                && delays.Aggregate(TimeSpan.Zero, (sum, delay) => sum + delay) == options.ExpireAfter;
        });
}
