using System.Diagnostics;
using System.Runtime.CompilerServices;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Two hundred sandboxes start, work and stop in one process, and nothing of them stays behind.</summary>
[NonParallelizable]
internal sealed class ResourceLeakTests
{
    private const int Many = 200;

    [Test]
    public async Task A_port_that_is_open_would_be_seen()
    {
        await using var sandbox = await TwilioSandbox.StartAsync();

        Assert.That(OpenSockets.GetPorts(), Does.Contain(sandbox.BaseAddress.Port));
    }

    [Test]
    public async Task Two_hundred_one_after_another_leave_no_port_no_thread_no_handle_and_no_memory_behind()
    {
        await LiveOneAfterAnotherAsync(20);
        var before = Measure();

        var (ports, sandboxes) = await LiveOneAfterAnotherAsync(Many);

        AssertThatNothingStayed(before, ports, sandboxes, bytes: 2_000 * Many);
    }

    [Test]
    public async Task Two_hundred_at_once_leave_no_port_no_thread_no_handle_and_no_memory_behind()
    {
        await LiveAtOnceAsync(20);
        var before = Measure();

        var (ports, sandboxes) = await LiveAtOnceAsync(Many);

        // More threads than before have buffers of their own.
        Assert.That(ports, Is.Unique.And.Count.EqualTo(Many));
        AssertThatNothingStayed(before, ports, sandboxes, bytes: 20_000 * Many);
    }

    private static async Task<(List<int> Ports, List<WeakReference> Sandboxes)> LiveOneAfterAnotherAsync(int count)
    {
        var (ports, sandboxes) = (new List<int>(), new List<WeakReference>());
        for (var n = 0; n < count; n++)
        {
            await LiveAsync(ports, sandboxes, static () => Task.CompletedTask);
        }

        return (ports, sandboxes);
    }

    private static async Task<(List<int> Ports, List<WeakReference> Sandboxes)> LiveAtOnceAsync(int count)
    {
        var (ports, sandboxes) = (new List<int>(), new List<WeakReference>());
        var living = 0;
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(() => LiveAsync(ports, sandboxes, () =>
        {
            if (Interlocked.Increment(ref living) == count)
            {
                all.SetResult();
            }

            return all.Task.WaitAsync(TestValues.Timeout);
        }))));
        return (ports, sandboxes);
    }

    /// <summary>A life with all that could hold on to something: a schedule, a callback, a rule, a request that hangs, a listener, an open connection.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task LiveAsync(List<int> ports, List<WeakReference> sandboxes, Func<Task> meetOthers)
    {
        await using var sandbox = await TwilioSandbox.StartAsync();
        lock (ports)
        {
            ports.Add(sandbox.BaseAddress.Port);
            sandboxes.Add(new WeakReference(sandbox));
        }

        using var client = ApiClient.Create(sandbox);
        await client.SendAsync(("StatusCallback", "http://127.0.0.1:1/"));
        await client.SendAsync(("From", ""), ("MessagingServiceSid", TestValues.ServiceSid), ("ScheduleType", "fixed"), ("SendAt", $"{sandbox.Clock.Now.AddHours(1):yyyy-MM-ddTHH:mm:ssZ}"));
        sandbox.Add(new SandboxRule { Fault = SandboxFault.Hang });
        using var hanging = await RawHttp.ConnectAsync(sandbox, RawHttp.FormatRequest(sandbox, TestValues.Form));
        using var listening = await RawHttp.ConnectAsync(sandbox, "GET /inbox/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
        using var idle = await RawHttp.ConnectAsync(sandbox, "");
        await meetOthers();
    }

    private static void AssertThatNothingStayed((long Memory, int Threads, int Handles) before, List<int> ports, List<WeakReference> sandboxes, long bytes)
    {
        var after = Measure();
        TestContext.Out.WriteLine($"before: {before}, after: {after}");

        Assert.That(ports.Intersect(OpenSockets.GetPorts()), Is.Empty);

        // The last may still stand in a register or in the state of the test's own machine.
        Assert.That(sandboxes.Count(static one => one.IsAlive), Is.LessThanOrEqualTo(1));
        Assert.That(after.Memory - before.Memory, Is.LessThan(bytes));
        Assert.That(after.Threads - before.Threads, Is.LessThan(50));
        Assert.That(after.Handles - before.Handles, Is.LessThan(20));
    }

    private static (long Memory, int Threads, int Handles) Measure()
    {
        using var process = Process.GetCurrentProcess();
        for (var n = 0; n < 3; n++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return (GC.GetTotalMemory(forceFullCollection: true), process.Threads.Count, OpenSockets.CountHandles(process));
    }
}
