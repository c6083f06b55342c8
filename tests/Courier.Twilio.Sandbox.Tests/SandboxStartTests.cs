using System.Net;
using System.Net.NetworkInformation;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class SandboxStartTests
{
    [Test]
    public async Task It_listens_on_loopback_only()
    {
        await using var sandbox = await TwilioSandbox.StartAsync();

        Assert.That(sandbox.BaseAddress.Host, Is.EqualTo("127.0.0.1"));
    }

    [TestCase(-1)]
    [TestCase(65536)]
    public void A_port_that_is_none_is_refused(int port) =>
        Assert.That(async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Port = port }), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void An_option_that_is_none_is_refused()
    {
        Assert.That(async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Pace = TimeSpan.FromTicks(-1) }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Pace = TimeSpan.MaxValue }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { RememberedMessages = 0 }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { ClockOffset = TimeSpan.FromDays(40_000) }), Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Settings = null! }), Throws.ArgumentNullException);
        Assert.That(async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { AuthToken = " " }), Throws.ArgumentException);
    }

    [Test]
    public async Task A_taken_port_says_so()
    {
        await using var first = await TwilioSandbox.StartAsync();

        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Port = first.BaseAddress.Port }),
            Throws.InstanceOf<IOException>().With.Message.Contains("is taken. Choose another"));
    }

    [Test]
    public void An_address_of_another_machine_says_so() =>
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { ListenAddress = IPAddress.Parse("192.0.2.254") }),
            Throws.InstanceOf<IOException>().With.Message.Contains("192.0.2.254 is no address of this machine"));

    [TestCase("127.0.0.5", "127.0.0.5")]
    [TestCase("::1", "[::1]")]
    [TestCase("0.0.0.0", "127.0.0.1")]
    public async Task It_answers_at_the_address_it_gives(string listen, string host)
    {
        if (listen is "::1" && !NetworkInterface.GetAllNetworkInterfaces().Any(static one => one.GetIPProperties().UnicastAddresses.Any(static unicast => unicast.Address.Equals(IPAddress.IPv6Loopback))))
        {
            // A container is often built without IPv6, and nobody can listen there then.
            Assert.Ignore("This machine has no ::1.");
        }

        await using var sandbox = await TwilioSandbox.StartAsync(new TwilioSandboxOptions { ListenAddress = IPAddress.Parse(listen) });
        using var client = ApiClient.Create(sandbox);

        Assert.That(sandbox.BaseAddress.Host, Is.EqualTo(host));
        Assert.That((await client.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await client.GetAsync("/_sandbox/health")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void A_malformed_account_is_refused() =>
        Assert.That(async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { AccountSid = "AC1" }), Throws.ArgumentException);
}
