using System.Collections.Concurrent;

namespace Courier.Twilio.Dispatching;

/// <summary>An asynchronous mutex per key. Callers with different keys do not wait for each other.</summary>
/// <remarks>Keys are compared without regard to case. The lock is not reentrant and not fair.</remarks>
internal sealed class AsyncKeyedLock
{
    private readonly ConcurrentDictionary<string, Task> held = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits until no other caller holds the key.</summary>
    /// <returns>The lock; disposing it releases the key.</returns>
    /// <exception cref="OperationCanceledException">
    /// The token was cancelled while another caller held the key.
    /// </exception>
    public async Task<Releaser> LockAsync(string key, CancellationToken cancellationToken)
    {
        var released = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        while (held.GetOrAdd(key, released.Task) is var current && current != released.Task)
        {
            await current.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        return new(this, key, released);
    }

    /// <summary>Holds one key until it is disposed.</summary>
    internal readonly struct Releaser(AsyncKeyedLock owner, string key, TaskCompletionSource released) : IDisposable
    {
        public void Dispose()
        {
            owner.held.TryRemove(key, out _);
            released.SetResult();
        }
    }
}
