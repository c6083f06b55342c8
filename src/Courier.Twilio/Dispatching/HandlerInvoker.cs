using System.Runtime.ExceptionServices;

namespace Courier.Twilio.Dispatching;

/// <summary>Calls one after the other, also those behind one that throws: what one handler does is no affair of the next.</summary>
internal static class HandlerInvoker
{
    /// <summary>Tells the news to those that have not taken it yet, and notes who has.</summary>
    public static Task InvokeAsync<TNews>(IReadOnlyList<HandlerCallback<TNews>> listeners, bool[] taken, TNews news, CancellationToken cancellationToken) => InvokeAllAsync(
        Enumerable.Range(0, listeners.Count).Where(i => !taken[i]),
        async i =>
        {
            await listeners[i](news, cancellationToken).ConfigureAwait(false);
            taken[i] = true;
        },
        cancellationToken);

    /// <summary>What was thrown comes out at the end, together when it was more than one; what throws when cancelled is the last.</summary>
    public static async Task InvokeAllAsync<T>(IEnumerable<T> all, Func<T, Task> call, CancellationToken cancellationToken)
    {
        var faults = new List<Exception>();
        foreach (var one in all)
        {
            try
            {
                await call(one).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                faults.Add(e);
                if (cancellationToken.IsCancellationRequested)
                {
                    break;
                }
            }
        }

        if (faults is [var single])
        {
            ExceptionDispatchInfo.Throw(single);
        }

        if (faults.Count > 1)
        {
            throw new AggregateException(faults);
        }
    }
}
