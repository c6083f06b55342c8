using System.Diagnostics;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Verifies that disposing a sandbox ends its waits, requests, callbacks and connections.</summary>
internal sealed class SandboxDisposalTests
{
    private static readonly TimeSpan MaxDuration = TimeSpan.FromSeconds(5);

    [Test]
    public async Task Sandbox_can_be_disposed_twice_and_concurrently()
    {
        var sandbox = await TwilioSandbox.StartAsync();

        await Task.WhenAll(sandbox.DisposeAsync().AsTask(), sandbox.DisposeAsync().AsTask());

        Assert.That(async () => await sandbox.DisposeAsync(), Throws.Nothing);
    }

    [Test]
    public async Task Canceled_start_throws_and_opens_no_port()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        Assert.That(
            async () => await TwilioSandbox.StartAsync(cancellationToken: cancellation.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase("GET /_sandbox/messages?wait=60s HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [TestCase("GET /inbox/events HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: loc")]
    [TestCase("")]
    public async Task Dispose_ends_open_connections(string sent)
    {
        var sandbox = await TwilioSandbox.StartAsync();
        using var socket = await RawHttp.ConnectAsync(sandbox, sent);
        using var client = ApiClient.Create(sandbox);
        await client.SendAsync();

        var watch = Stopwatch.StartNew();
        await sandbox.DisposeAsync();

        Assert.That(watch.Elapsed, Is.LessThan(MaxDuration));
    }

    [TestCase(SandboxFault.Hang)]
    [TestCase(SandboxFault.Stall)]
    [TestCase(SandboxFault.Drip)]
    [TestCase(SandboxFault.None)]
    public async Task Dispose_ends_requests_delayed_by_faults(SandboxFault fault)
    {
        var sandbox = await TwilioSandbox.StartAsync();
        sandbox.Add(new SandboxRule
        {
            Fault = fault,
            Processing = fault is SandboxFault.None ? MessageProcessing.Skip : MessageProcessing.Process,
            Delay = TimeSpan.FromHours(1),
        });
        using var client = ApiClient.Create(sandbox);
        var waiting = Enumerable.Range(0, 20).Select(_ => client.SendAsync()).ToList();
        while (sandbox.Inbox.Count < waiting.Count)
        {
            await Task.Yield();
        }

        var watch = Stopwatch.StartNew();
        await sandbox.DisposeAsync();

        Assert.That(watch.Elapsed, Is.LessThan(MaxDuration));
        foreach (var one in waiting)
        {
            Assert.That(async () => await one.WaitAsync(MaxDuration), Throws.InstanceOf<HttpRequestException>());
        }
    }

    [Test]
    public async Task Dispose_ends_requests_with_incomplete_bodies()
    {
        var sandbox = await TwilioSandbox.StartAsync();
        using var socket = await RawHttp.ConnectAsync(
            sandbox,
            RawHttp.FormatRequest(sandbox, "To=", headers: "Content-Length: 1000\r\n"));
        using var client = ApiClient.Create(sandbox);
        await client.SendAsync();

        var watch = Stopwatch.StartNew();
        await sandbox.DisposeAsync();

        Assert.That(watch.Elapsed, Is.LessThan(MaxDuration));
    }

    [Test]
    public async Task WaitForMessage_throws_after_dispose()
    {
        var sandbox = await TwilioSandbox.StartAsync();
        var waiting = sandbox.WaitForMessageAsync();

        await sandbox.DisposeAsync();

        Assert.That(async () => await waiting.WaitAsync(MaxDuration), Throws.InstanceOf<ObjectDisposedException>());
        Assert.That(
            async () => await sandbox.WaitForMessageAsync().WaitAsync(MaxDuration),
            Throws.InstanceOf<ObjectDisposedException>());
    }

    [Test]
    public async Task No_callback_is_posted_after_dispose()
    {
        await using var application = await CallbackReceiver.StartAsync();
        var sandbox = await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Pace = TimeSpan.Zero });
        using var client = ApiClient.Create(sandbox);
        for (var count = 0; count < 50; count++)
        {
            await client.SendAsync(("StatusCallback", application.Address.ToString()));
        }

        await sandbox.DisposeAsync();

        var callbacks = application.Count;
        await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        Assert.That(application.Count, Is.EqualTo(callbacks));
    }
}
