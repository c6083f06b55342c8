using static Courier.Twilio.Tests.Configuration.OptionsErrors;

namespace Courier.Twilio.Tests.Configuration;

public class CourierTwilioOptionsValidatorTimeoutTests
{
    [Test]
    public void Timeouts_out_of_order_are_invalid()
    {
        Assert.That(
            GetErrors(o => o.ConnectTimeout = TimeSpan.Zero).Single(),
            Does.StartWith("CourierTwilioOptions.ConnectTimeout: "));
        Assert.That(
            GetErrors(o => o.ConnectTimeout = TimeSpan.FromSeconds(-1)).Single(),
            Does.StartWith("CourierTwilioOptions.ConnectTimeout: "));
        Assert.That(
            GetErrors(o => o.AttemptTimeout = TimeSpan.FromSeconds(1)).Single(),
            Does.StartWith("CourierTwilioOptions.AttemptTimeout: must be at least ConnectTimeout"));
        Assert.That(
            GetErrors(o => o.TotalTimeout = TimeSpan.FromSeconds(6)).Single(),
            Does.StartWith("CourierTwilioOptions.TotalTimeout: must be at least AttemptTimeout"));
        Assert.That(
            GetErrors(o => o.TotalTimeout = TimeSpan.MaxValue).Single(),
            Does.StartWith("CourierTwilioOptions.TotalTimeout: must be at most"));
    }

    [Test]
    public void Polling_delays_out_of_range_are_invalid()
    {
        Assert.That(
            GetErrors(o => o.Polling.InitialDelay = TimeSpan.FromSeconds(-1)).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.InitialDelay: "));
        Assert.That(
            GetErrors(o => o.Polling.InitialDelay = TimeSpan.Zero).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.InitialDelay: "));
        Assert.That(
            GetErrors(o => o.Polling.InitialDelay = TimeSpan.FromTicks(1)).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.InitialDelay: "));
        Assert.That(
            GetErrors(o => o.Polling.MaxDelay = TimeSpan.FromMilliseconds(99)).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.MaxDelay: "));
        Assert.That(
            GetErrors(o => o.Polling.MaxDelay = TimeSpan.MaxValue).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.MaxDelay: ").And.Contain("at most 30 days"));
        Assert.That(
            GetErrors(o => o.Polling.InitialDelay = TimeSpan.MaxValue).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.InitialDelay: ").And.Contain("at most 30 days"));
        Assert.That(
            GetErrors(o => o.Polling.ExpireAfter = TimeSpan.Zero).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.ExpireAfter: "));
        Assert.That(
            GetErrors(o => o.Polling.ExpireAfter = TimeSpan.FromDays(31)).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.ExpireAfter: "));
        Assert.That(
            GetErrors(o => o.Polling.BackoffMultiplier = 0.9).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.BackoffMultiplier: must be 1 to 10, but is 0.9."));
        Assert.That(
            GetErrors(o => o.Polling.BackoffMultiplier = double.NaN).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.BackoffMultiplier: "));
        Assert.That(
            GetErrors(o => o.Polling.BackoffMultiplier = double.PositiveInfinity).Single(),
            Does.StartWith("CourierTwilioOptions.Polling.BackoffMultiplier: "));
    }

    [Test]
    public void Polling_that_is_null_is_invalid()
    {
        Assert.That(GetErrors(o => o.Polling = null!).Single(), Does.StartWith("CourierTwilioOptions.Polling: "));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(1_001)]
    public void Concurrency_out_of_range_is_invalid(int maxConcurrency)
    {
        Assert.That(
            GetErrors(o => o.MaxConcurrency = maxConcurrency).Single(),
            Does.StartWith("CourierTwilioOptions.MaxConcurrency: must be 1 to 1,000, but is"));
    }
}
