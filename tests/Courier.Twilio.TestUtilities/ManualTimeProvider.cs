using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Courier.Twilio.TestUtilities;

/// <summary>
/// A clock that only the test moves, and that tells which waits have begun: time is moved on once the wait is
/// there, so nothing hangs on how quick the machine is.
/// </summary>
public sealed class ManualTimeProvider() : FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero))
{
    private readonly Channel<Timer> waits = Channel.CreateUnbounded<Timer>();
    private int timers;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(base.CreateTimer(callback, state, dueTime, period), dueTime, GetUtcNow(), () => Interlocked.Decrement(ref timers));
        Interlocked.Increment(ref timers);
        waits.Writer.TryWrite(timer);
        return timer;
    }

    /// <summary>How many timers there are that nobody has disposed of.</summary>
    public int ActiveTimerCount => Volatile.Read(ref timers);

    /// <summary>Waits for a wait of just this length to begin, and lets it pass.</summary>
    public Task AdvancePastTimerAsync(TimeSpan wait) => AdvancePastNextTimerAsync(begun => begun == wait);

    /// <summary>Lets the next wait pass that is shorter than a time-out would be.</summary>
    public Task AdvancePastNextTimerAsync(TimeSpan shorterThan) => AdvancePastNextTimerAsync(wait => wait < shorterThan);

    /// <summary>Lets the next wait pass that is one of these.</summary>
    public async Task AdvancePastNextTimerAsync(Func<TimeSpan, bool> isOne, CancellationToken cancellationToken = default)
    {
        await foreach (var begun in waits.Reader.ReadAllAsync(cancellationToken))
        {
            // A wait that was given up, or is over since the clock went past it, is none any more.
            if (begun.Wait >= TimeSpan.Zero && isOne(begun.Wait) && !begun.IsDisposed && begun.Since + begun.Wait - GetUtcNow() is var left && left >= TimeSpan.Zero)
            {
                Advance(left);
                return;
            }
        }
    }

    private sealed class Timer(ITimer inner, TimeSpan wait, DateTimeOffset since, Action disposed) : ITimer
    {
        private int isDisposed;

        public TimeSpan Wait => wait;

        public DateTimeOffset Since => since;

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
