using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// Calls a handler of the application in a service scope of its own: handlers do not share scoped services.
/// </summary>
internal static class ScopedHandlerInvoker
{
    /// <summary>Creates a scope, resolves the handler in it, calls the handler and disposes the scope.</summary>
    public static async Task InvokeAsync<THandler>(
        IServiceProvider provider,
        Func<IServiceProvider, THandler> resolve,
        Func<THandler, CancellationToken, Task> invoke,
        CancellationToken cancellationToken)
    {
        var scope = provider.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await invoke(resolve(scope.ServiceProvider), cancellationToken).ConfigureAwait(false);
        }
    }
}
