using System.Runtime.ExceptionServices;

namespace Courier.Twilio.Dispatching;

/// <summary>Calls one receiver of an event after the other, also those behind one that throws.</summary>
internal static class HandlerInvoker
{
    /// <summary>Calls each receiver. After the cancellation, a receiver that throws is the last one.</summary>
    /// <exception cref="AggregateException">
    /// More than one call failed. The exception of a single call is thrown as it is.
    /// </exception>
    public static async Task InvokeAllAsync<T>(
        IEnumerable<T> receivers, Func<T, CancellationToken, Task> invoke, CancellationToken cancellationToken)
    {
        var errors = new List<Exception>();
        foreach (var receiver in receivers)
        {
            try
            {
                await invoke(receiver, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                errors.Add(e);
                if (cancellationToken.IsCancellationRequested)
                {
                    break;
                }
            }
        }

        ThrowIfAny(errors);
    }

    /// <summary>Throws what the calls threw. Does nothing when none of them failed.</summary>
    /// <exception cref="AggregateException">
    /// More than one call failed. The exception of a single call is thrown as it is.
    /// </exception>
    public static void ThrowIfAny(List<Exception> errors)
    {
        if (errors is [var single])
        {
            ExceptionDispatchInfo.Throw(single);
        }

        if (errors.Count > 1)
        {
            throw new AggregateException(errors);
        }
    }
}
