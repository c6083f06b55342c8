namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// The dispatcher to the handlers that the application registered in the container itself, which receive the events of
/// every registration.
/// </summary>
/// <remarks>
/// The dispatcher is created for the first event, because creating it resolves the handlers, and a handler may depend
/// on services that need a dispatcher.
/// </remarks>
/// <typeparam name="TDispatcher">The type of the dispatcher.</typeparam>
internal sealed class SharedDispatcher<TDispatcher>(Func<CancellationToken, Task<TDispatcher>> create)
    where TDispatcher : class
{
    private TDispatcher? dispatcher;

    /// <summary>
    /// Returns the dispatcher. Concurrent first calls may create more than one, but all of them return the same one.
    /// When creation fails, the next call creates it again.
    /// </summary>
    public async ValueTask<TDispatcher> GetAsync(CancellationToken cancellationToken)
    {
        if (dispatcher is null)
        {
            var created = await create(cancellationToken).ConfigureAwait(false);
            Interlocked.CompareExchange(ref dispatcher, created, null);
        }

        return dispatcher;
    }
}
