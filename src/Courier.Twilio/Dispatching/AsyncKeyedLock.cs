using System.Collections.Concurrent;

namespace Courier.Twilio.Dispatching;

/// <summary>What tells of one message is worked on one after the other; different messages do not wait for each other.</summary>
internal sealed class AsyncKeyedLock
{
    private readonly ConcurrentDictionary<string, Task> inHand = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until nobody else has this message in hand; dispose the turn to let the next one in.</summary>
    public async Task<Releaser> LockAsync(string messageId, CancellationToken cancellationToken)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        while (inHand.GetOrAdd(messageId, mine.Task) is var other && other != mine.Task)
        {
            await other.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return new(this, messageId, mine);
    }

    /// <summary>The right to work on one message until it is disposed.</summary>
    internal readonly struct Releaser(AsyncKeyedLock turns, string messageId, TaskCompletionSource over) : IDisposable
    {
        public void Dispose()
        {
            turns.inHand.TryRemove(messageId, out _);
            over.SetResult();
        }
    }
}
