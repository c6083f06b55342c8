using System.Runtime.ExceptionServices;

namespace Courier.Twilio.Dispatching;

/// <summary>Calls handlers one after the other. An exception of one handler does not stop the next.</summary>
internal static class HandlerInvoker
{
    /// <summary>Calls the handlers that have not succeeded yet, and records the ones that succeed.</summary>
    /// <param name="handlers">The handlers, in the order in which they are called.</param>
    /// <param name="succeeded">Whether each handler, by its index, has succeeded. Updated by the call.</param>
    /// <param name="value">The event.</param>
    /// <param name="cancellationToken">Passed to the handlers.</param>
    public static Task InvokeAsync<TEvent>(
        IReadOnlyList<HandlerCallback<TEvent>> handlers,
        bool[] succeeded,
        TEvent value,
        CancellationToken cancellationToken) => InvokeAllAsync(
            Enumerable.Range(0, handlers.Count).Where(i => !succeeded[i]),
            async i =>
            {
                await handlers[i](value, cancellationToken).ConfigureAwait(false);
                succeeded[i] = true;
            },
            cancellationToken);

    /// <summary>Invokes a callback for each item, and throws after the last one what the invocations threw.</summary>
    /// <remarks>After a cancellation, the first exception ends the enumeration.</remarks>
    /// <exception cref="AggregateException">
    /// More than one invocation failed. A single exception is thrown as it is.
    /// </exception>
    public static async Task InvokeAllAsync<T>(
        IEnumerable<T> items, Func<T, Task> invoke, CancellationToken cancellationToken)
    {
        var exceptions = new List<Exception>();
        foreach (var item in items)
        {
            try
            {
                await invoke(item).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                exceptions.Add(e);
                if (cancellationToken.IsCancellationRequested)
                {
                    break;
                }
            }
        }

        if (exceptions is [var single])
        {
            ExceptionDispatchInfo.Throw(single);
        }

        if (exceptions.Count > 1)
        {
            throw new AggregateException(exceptions);
        }
    }
}
