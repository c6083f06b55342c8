using System.Diagnostics;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>However a sandbox is left, it leaves: no wait goes on, no request hangs, no port stays taken.</summary>
internal sealed class SandboxDisposalTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    [Test]
    public async Task It_can_be_disposed_of_twice_and_by_two_at_once()
    {
        var sandbox = await TwilioSandbox.StartAsync();

        await Task.WhenAll(sandbox.DisposeAsync().AsTask(), sandbox.DisposeAsync().AsTask());

        Assert.That(async () => await sandbox.DisposeAsync(), Throws.Nothing);
    }

    [Test]
    public async Task A_start_that_was_given_up_leaves_no_port_behind()
    {
        using var given = new CancellationTokenSource();
        await given.CancelAsync();

        Assert.That(async () => await TwilioSandbox.StartAsync(cancellationToken: given.Token), Throws.InstanceOf<OperationCanceledException>());
    }

    [TestCase("GET /_sandbox/messages?wait=60s HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [TestCase("GET /inbox/events HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    [TestCase("GET / HTTP/1.1\r\nHost: loc")]
    [TestCase("")]
    public async Task It_ends_while_somebody_is_on_the_line(string said)
    {
        var sandbox = await TwilioSandbox.StartAsync();
        using var socket = await RawHttp.ConnectAsync(sandbox, said);
        using var client = ApiClient.Create(sandbox);
        await client.SendAsync();

        var watch = Stopwatch.StartNew();
        await sandbox.DisposeAsync();

        Assert.That(watch.Elapsed, Is.LessThan(Soon));
    }

    [TestCase(SandboxFault.Hang)]
    [TestCase(SandboxFault.Stall)]
    [TestCase(SandboxFault.Drip)]
    [TestCase(SandboxFault.None)]
    public async Task It_ends_while_requests_are_kept_waiting(SandboxFault fault)
    {
        var sandbox = await TwilioSandbox.StartAsync();
        sandbox.Add(new SandboxRule { Fault = fault, Processing = fault is SandboxFault.None ? MessageProcessing.Skip : MessageProcessing.Process, Delay = TimeSpan.FromHours(1) });
        using var client = ApiClient.Create(sandbox);
        var waiting = Enumerable.Range(0, 20).Select(_ => client.SendAsync()).ToList();
        while (sandbox.Inbox.Count < waiting.Count)
        {
            await Task.Yield();
        }

        var watch = Stopwatch.StartNew();
        await sandbox.DisposeAsync();

        Assert.That(watch.Elapsed, Is.LessThan(Soon));
        foreach (var one in waiting)
        {
            Assert.That(async () => await one.WaitAsync(Soon), Throws.InstanceOf<HttpRequestException>());
        }
    }

    [Test]
    public async Task It_ends_while_a_body_still_comes()
    {
        var sandbox = await TwilioSandbox.StartAsync();
        using var socket = await RawHttp.ConnectAsync(sandbox, RawHttp.FormatRequest(sandbox, "To=", headers: "Content-Length: 1000\r\n"));
        using var client = ApiClient.Create(sandbox);
        await client.SendAsync();

        var watch = Stopwatch.StartNew();
        await sandbox.DisposeAsync();

        Assert.That(watch.Elapsed, Is.LessThan(Soon));
    }

    [Test]
    public async Task A_wait_ends_with_it_and_none_begins_after_it()
    {
        var sandbox = await TwilioSandbox.StartAsync();
        var waiting = sandbox.WaitForMessageAsync();

        await sandbox.DisposeAsync();

        Assert.That(async () => await waiting.WaitAsync(Soon), Throws.InstanceOf<ObjectDisposedException>());
        Assert.That(async () => await sandbox.WaitForMessageAsync().WaitAsync(Soon), Throws.InstanceOf<ObjectDisposedException>());
    }

    [Test]
    public async Task No_callback_comes_after_it()
    {
        await using var application = await CallbackReceiver.StartAsync();
        var sandbox = await TwilioSandbox.StartAsync(new TwilioSandboxOptions { Pace = TimeSpan.Zero });
        using var client = ApiClient.Create(sandbox);
        for (var n = 0; n < 50; n++)
        {
            await client.SendAsync(("StatusCallback", application.Address.ToString()));
        }

        await sandbox.DisposeAsync();

        var told = application.Count;
        await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        Assert.That(application.Count, Is.EqualTo(told));
    }
}
