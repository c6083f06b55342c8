using System.Net;
using System.Net.NetworkInformation;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class SandboxStartTests
{
    [Test]
    public async Task Sandbox_listens_on_loopback_by_default()
    {
        await using var sandbox = await TwilioSandbox.StartAsync();

        Assert.That(sandbox.BaseAddress.Host, Is.EqualTo("127.0.0.1"));
    }

    [TestCase(-1)]
    [TestCase(65536)]
    public void Start_rejects_an_invalid_port(int port) =>
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Port = port }),
            Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Start_rejects_invalid_options()
    {
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Pace = TimeSpan.FromTicks(-1) }),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Pace = TimeSpan.MaxValue }),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { RememberedMessages = 0 }),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions
            {
                ClockOffset = TimeSpan.FromDays(40_000),
            }),
            Throws.InstanceOf<ArgumentOutOfRangeException>());
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Settings = null! }),
            Throws.ArgumentNullException);
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { AuthToken = " " }),
            Throws.ArgumentException);
    }

    [Test]
    public async Task Start_on_a_port_in_use_throws_with_advice()
    {
        await using var first = await TwilioSandbox.StartAsync();

        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Port = first.BaseAddress.Port }),
            Throws.InstanceOf<IOException>().With.Message.Contains("is already in use. Choose another port"));
    }

    [Test]
    public void Start_on_a_foreign_address_throws_with_its_reason() =>
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions
            {
                ListenAddress = IPAddress.Parse("192.0.2.254"),
            }),
            Throws.InstanceOf<IOException>().With.Message.Contains("192.0.2.254 is not an address of this machine"));

    [TestCase("127.0.0.5", "127.0.0.5")]
    [TestCase("::1", "[::1]")]
    [TestCase("0.0.0.0", "127.0.0.1")]
    public async Task Sandbox_responds_at_its_base_address(string listen, string host)
    {
        if (
            listen is "::1" && !NetworkInterface.GetAllNetworkInterfaces().Any(
                static network => network.GetIPProperties().UnicastAddresses.Any(
                    static unicast => unicast.Address.Equals(IPAddress.IPv6Loopback))))
        {
            // Containers often have no IPv6.
            Assert.Ignore("This machine has no ::1.");
        }

        await using var sandbox = await TwilioSandbox.StartAsync(new TwilioSandboxOptions
        {
            ListenAddress = IPAddress.Parse(listen),
        });
        using var client = ApiClient.Create(sandbox);

        Assert.That(sandbox.BaseAddress.Host, Is.EqualTo(host));
        Assert.That((await client.SendAsync()).Status, Is.EqualTo(HttpStatusCode.Created));
        Assert.That((await client.GetAsync("/_sandbox/health")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void Start_rejects_a_malformed_account_sid() =>
        Assert.That(
            async () => await TwilioSandbox.StartAsync(new TwilioSandboxOptions { AccountSid = "AC1" }),
            Throws.ArgumentException);
}
