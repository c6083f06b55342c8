using System.Runtime.ExceptionServices;

namespace Courier.Twilio.Dispatching;

/// <summary>The exceptions of the handlers of one event. The other handlers are still called.</summary>
internal sealed class DispatchErrors
{
    private readonly List<Exception> errors = [];

    /// <summary>Calls a handler and keeps what it throws.</summary>
    /// <returns>Whether the handler returned without an exception.</returns>
    public async Task<bool> TryAsync(Func<CancellationToken, Task> call, CancellationToken cancellationToken)
    {
        try
        {
            await call(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception e)
        {
            errors.Add(e);
            return false;
        }
    }

    /// <summary>Throws the error; several errors are thrown as one <see cref="AggregateException"/>.</summary>
    public void ThrowIfAny()
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
