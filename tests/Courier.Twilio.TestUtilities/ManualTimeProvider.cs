using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Courier.Twilio.TestUtilities;

/// <summary>
/// A clock that only the test advances. A test waits until a timer has started before it advances the clock, so the
/// result does not depend on the speed of the machine.
/// </summary>
public sealed class ManualTimeProvider() : FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero))
{
    private readonly Channel<Timer> startedTimers = Channel.CreateUnbounded<Timer>();
    private int activeTimerCount;

    /// <summary>Gets the number of timers that were created and not disposed.</summary>
    public int ActiveTimerCount => Volatile.Read(ref activeTimerCount);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(
            base.CreateTimer(callback, state, dueTime, period),
            dueTime,
            GetUtcNow(),
            () => Interlocked.Decrement(ref activeTimerCount));
        Interlocked.Increment(ref activeTimerCount);
        startedTimers.Writer.TryWrite(timer);
        return timer;
    }

    /// <summary>Waits for a timer of exactly this due time, and advances the clock past it.</summary>
    public Task AdvancePastTimerAsync(TimeSpan dueTime) => AdvancePastNextTimerAsync(started => started == dueTime);

    /// <summary>Waits for the next timer with a due time below the limit, and advances the clock past it.</summary>
    /// <param name="shorterThan">The limit, below the timeouts of the code under test.</param>
    public Task AdvancePastNextTimerAsync(TimeSpan shorterThan) =>
        AdvancePastNextTimerAsync(dueTime => dueTime < shorterThan);

    /// <summary>Waits for the next timer whose due time matches, and advances the clock past it.</summary>
    /// <param name="matches">Returns whether a due time matches.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task AdvancePastNextTimerAsync(
        Func<TimeSpan, bool> matches, CancellationToken cancellationToken = default)
    {
        await foreach (var timer in startedTimers.Reader.ReadAllAsync(cancellationToken))
        {
            // Timers that were disposed or that the clock has passed are skipped.
            if (timer.DueTime >= TimeSpan.Zero
                && matches(timer.DueTime)
                && !timer.IsDisposed
                && timer.StartedAt + timer.DueTime - GetUtcNow() is var remaining
                && remaining >= TimeSpan.Zero)
            {
                Advance(remaining);
                return;
            }
        }
    }

    private sealed class Timer(ITimer inner, TimeSpan dueTime, DateTimeOffset startedAt, Action disposed) : ITimer
    {
        private int isDisposed;

        public TimeSpan DueTime => dueTime;

        public DateTimeOffset StartedAt => startedAt;

        public bool IsDisposed => Volatile.Read(ref isDisposed) == 1;

        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(dueTime, period);

        public void Dispose()
        {
            inner.Dispose();
            if (Interlocked.Exchange(ref isDisposed, 1) == 0)
            {
                disposed();
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
