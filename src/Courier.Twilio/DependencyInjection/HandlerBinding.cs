using System.Diagnostics.CodeAnalysis;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Courier.Twilio.DependencyInjection;

/// <summary>
/// Binds a handler interface to its event type: registers handlers of the application, and creates callbacks that call
/// each handler in a service scope of its own.
/// </summary>
/// <typeparam name="THandler">The interface that the handlers implement.</typeparam>
/// <typeparam name="TEvent">The type of the event that the handlers receive.</typeparam>
internal sealed class HandlerBinding<THandler, TEvent>(Func<THandler, TEvent, CancellationToken, Task> invoke)
    where THandler : class
{
    /// <summary>Returns whether the application registered handlers in the container itself.</summary>
    public static bool HasSharedHandlers(IServiceProvider provider) =>
        provider.GetRequiredService<IServiceProviderIsService>().IsService(typeof(THandler));

    /// <summary>
    /// Returns the callbacks of a registration: its own handlers in the order they were added, then
    /// <paramref name="sharedHandlers"/> when the application registered handlers in the container itself.
    /// </summary>
    public static IReadOnlyList<HandlerCallback<TEvent>> GetCallbacks(
        IServiceProvider provider, string name, HandlerCallback<TEvent> sharedHandlers)
    {
        var ownHandlers = provider.GetKeyedServices<HandlerCallback<TEvent>>(name);
        return HasSharedHandlers(provider) ? [.. ownHandlers, sharedHandlers] : [.. ownHandlers];
    }

    /// <summary>Registers a handler that receives the events of one registration.</summary>
    public void Register<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(
        IServiceCollection services, string name)
        where T : class, THandler
    {
        services.TryAddScoped<T>();
        services.AddKeyedSingleton<HandlerCallback<TEvent>>(
            name,
            (provider, _) => CreateCallback(provider, static scope => scope.GetRequiredService<T>()));
    }

    /// <summary>
    /// Creates one callback for each handler that the application registered in the container itself.
    /// </summary>
    public async Task<IReadOnlyList<HandlerCallback<TEvent>>> CreateSharedCallbacksAsync(
        IServiceProvider provider, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // Resolving the handlers is the only way to count them. Each callback resolves its handler again in its own
        // scope.
        var scope = provider.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return
            [
                .. scope.ServiceProvider.GetServices<THandler>()
                    .Select((_, i) => CreateCallback(provider, scope => scope.GetServices<THandler>().ElementAt(i))),
            ];
        }
    }

    private HandlerCallback<TEvent> CreateCallback(
        IServiceProvider provider, Func<IServiceProvider, THandler> resolve) =>
        (value, cancellationToken) => ScopedHandlerInvoker.InvokeAsync(
            provider, resolve, (handler, token) => invoke(handler, value, token), cancellationToken);
}
