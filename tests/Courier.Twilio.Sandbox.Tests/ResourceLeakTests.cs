using System.Diagnostics;
using System.Runtime.CompilerServices;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Verifies that two hundred sandboxes in one process release all their resources.</summary>
[NonParallelizable]
internal sealed class ResourceLeakTests
{
    private const int Many = 200;

    [Test]
    public async Task OpenSockets_finds_the_port_of_a_sandbox()
    {
        await using var sandbox = await TwilioSandbox.StartAsync();

        Assert.That(OpenSockets.GetPorts(), Does.Contain(sandbox.BaseAddress.Port));
    }

    [Test]
    public async Task Sequential_sandboxes_release_ports_threads_handles_and_memory()
    {
        await RunSequentiallyAsync(20);
        var before = Measure();

        var (ports, sandboxes) = await RunSequentiallyAsync(Many);

        AssertReleased(before, ports, sandboxes, bytes: 2_000 * Many);
    }

    [Test]
    public async Task Concurrent_sandboxes_release_ports_threads_handles_and_memory()
    {
        await RunConcurrentlyAsync(20);
        var before = Measure();

        var (ports, sandboxes) = await RunConcurrentlyAsync(Many);

        // The additional threads have buffers of their own.
        Assert.That(ports, Is.Unique.And.Count.EqualTo(Many));
        AssertReleased(before, ports, sandboxes, bytes: 20_000 * Many);
    }

    private static async Task<(List<int> Ports, List<WeakReference> Sandboxes)> RunSequentiallyAsync(int count)
    {
        var (ports, sandboxes) = (new List<int>(), new List<WeakReference>());
        for (var n = 0; n < count; n++)
        {
            await RunSandboxAsync(ports, sandboxes, static () => Task.CompletedTask);
        }

        return (ports, sandboxes);
    }

    private static async Task<(List<int> Ports, List<WeakReference> Sandboxes)> RunConcurrentlyAsync(int count)
    {
        var (ports, sandboxes) = (new List<int>(), new List<WeakReference>());
        var running = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(() => RunSandboxAsync(ports, sandboxes, () =>
        {
            if (Interlocked.Increment(ref running) == count)
            {
                all.SetResult();
            }

            return all.Task.WaitAsync(TestValues.Timeout);
        }))));
        return (ports, sandboxes);
    }

    /// <summary>
    /// Runs a sandbox with everything that could keep it alive: a schedule, a callback, a rule, a hanging request, a
    /// subscriber and an open connection.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task RunSandboxAsync(
        List<int> ports,
        List<WeakReference> sandboxes,
        Func<Task> waitForOthers)
    {
        await using var sandbox = await TwilioSandbox.StartAsync();
        lock (ports)
        {
            ports.Add(sandbox.BaseAddress.Port);
            sandboxes.Add(new WeakReference(sandbox));
        }

        using var client = ApiClient.Create(sandbox);
        await client.SendAsync(("StatusCallback", "http://127.0.0.1:1/"));
        await client.SendAsync(
            ("From", ""),
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("ScheduleType", "fixed"),
            ("SendAt", $"{sandbox.Clock.Now.AddHours(1):yyyy-MM-ddTHH:mm:ssZ}"));
        sandbox.Add(new SandboxRule { Fault = SandboxFault.Hang });
        using var hanging = await RawHttp.ConnectAsync(sandbox, RawHttp.FormatRequest(sandbox, TestValues.Form));
        using var listening = await RawHttp.ConnectAsync(
            sandbox,
            "GET /inbox/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
        using var idle = await RawHttp.ConnectAsync(sandbox, "");
        await waitForOthers();
    }

    private static void AssertReleased(
        (long Memory, int Threads, int Handles) before,
        List<int> ports,
        List<WeakReference> sandboxes,
        long bytes)
    {
        var after = Measure();
        TestContext.Out.WriteLine($"before: {before}, after: {after}");

        Assert.That(ports.Intersect(OpenSockets.GetPorts()), Is.Empty);

        // The last one may still be referenced by a register or by the state machine of the test.
        Assert.That(sandboxes.Count(static reference => reference.IsAlive), Is.LessThanOrEqualTo(1));
        Assert.That(after.Memory - before.Memory, Is.LessThan(bytes));
        Assert.That(after.Threads - before.Threads, Is.LessThan(50));
        Assert.That(after.Handles - before.Handles, Is.LessThan(20));
    }

    private static (long Memory, int Threads, int Handles) Measure()
    {
        using var process = Process.GetCurrentProcess();
        for (var count = 0; count < 3; count++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return (
            GC.GetTotalMemory(forceFullCollection: true),
            process.Threads.Count,
            OpenSockets.CountHandles(process));
    }
}
