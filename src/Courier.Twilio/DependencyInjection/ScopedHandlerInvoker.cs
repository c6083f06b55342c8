using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.DependencyInjection;

/// <summary>Calls a handler of the application in a scope of its own, so that none meets what another left there.</summary>
internal static class ScopedHandlerInvoker
{
    public static async Task InvokeAsync<THandler>(
        IServiceProvider provider,
        Func<IServiceProvider, THandler> find,
        Func<THandler, CancellationToken, Task> call,
        CancellationToken cancellationToken)
    {
        var scope = provider.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            await call(find(scope.ServiceProvider), cancellationToken).ConfigureAwait(false);
        }
    }
}
