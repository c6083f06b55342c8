using Courier.Twilio.Tracking;
using CsCheck;

namespace Courier.Twilio.Tests.Tracking;

public class PollingDelaysTests
{
    [Test]
    public void The_default_looks_after_two_seconds_and_gives_up_after_fifteen_minutes()
    {
        var waits = PollingDelays.GetDelays(new()).ToList();

        Assert.That(waits[0], Is.EqualTo(TimeSpan.FromSeconds(2)));
        Assert.That(waits[1], Is.EqualTo(TimeSpan.FromSeconds(3.2)));
        Assert.That(waits.Max(), Is.EqualTo(TimeSpan.FromSeconds(60)));
        Assert.That(waits.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait), Is.EqualTo(TimeSpan.FromMinutes(15)));
    }

    [Test]
    public void Couriers_own_schedule_has_25_looks()
    {
        var waits = PollingDelays.GetDelays(new() { Schedule = PollingSchedule.Courier }).ToList();

        Assert.That(waits, Has.Count.EqualTo(25));
        Assert.That(waits.Take(12), Is.EqualTo(Enumerable.Repeat(TimeSpan.Zero, 10).Append(TimeSpan.FromHours(1)).Append(TimeSpan.FromHours(2))));
        Assert.That(waits.Skip(12), Is.All.EqualTo(TimeSpan.FromHours(3)));
    }

    [Test]
    public void Any_schedule_grows_to_its_longest_wait_and_ends_at_its_deadline() =>
        // Milliseconds, as far as the options may go: a first look is 100 ms away or more, so that there are 10,000 looks at most.
        Gen.Select(Gen.Int[100, 10_000], Gen.Double[1, 10], Gen.Int[100, 100_000], Gen.Int[1, 1_000_000]).Sample((first, growth, longest, end) =>
        {
            var options = new DeliveryPollingOptions
            {
                InitialDelay = TimeSpan.FromMilliseconds(first),
                BackoffMultiplier = growth,
                MaxDelay = TimeSpan.FromMilliseconds(longest),
                ExpireAfter = TimeSpan.FromMilliseconds(end),
            };
            var waits = PollingDelays.GetDelays(options).Take(20_000).ToList();
            var full = waits.SkipLast(1).ToList();
            return full.Zip(full.Skip(1)).All(pair => pair.First <= pair.Second)
                && waits.All(wait => wait <= options.MaxDelay)
                && waits.Aggregate(TimeSpan.Zero, (sum, wait) => sum + wait) == options.ExpireAfter;
        });
}
