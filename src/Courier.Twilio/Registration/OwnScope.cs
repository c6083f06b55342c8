using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Registration;

/// <summary>Calls handlers of the application, each in a scope of its own, so that none meets what another left there.</summary>
internal static class OwnScope
{
    public static async Task CallAsync<THandler>(
        IServiceProvider provider,
        Func<IServiceProvider, THandler?> find,
        Func<THandler, CancellationToken, Task> call,
        CancellationToken cancellationToken)
    {
        var scope = provider.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            if (find(scope.ServiceProvider) is { } handler)
            {
                await call(handler, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Calls every handler that the application put into the container itself.</summary>
    public static async Task CallEachAsync<THandler>(
        IServiceProvider provider, Func<THandler, CancellationToken, Task> call, CancellationToken cancellationToken)
    {
        // How many there are is known once they are made; each but the first is made again, in the scope it works in.
        var count = 1;
        for (var i = 0; i < count; i++)
        {
            await CallAsync(provider, Find, call, cancellationToken).ConfigureAwait(false);

            THandler? Find(IServiceProvider scope)
            {
                var handlers = scope.GetServices<THandler>().ToList();
                count = handlers.Count;
                return handlers.ElementAtOrDefault(i);
            }
        }
    }
}
