using System.Diagnostics.CodeAnalysis;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Courier.Twilio.DependencyInjection;

/// <summary>The application's handlers of one kind of news, each to be called in a scope of its own.</summary>
/// <typeparam name="THandler">What handlers of this kind implement.</typeparam>
/// <typeparam name="TEvent">What they hear.</typeparam>
internal sealed class HandlerBinding<THandler, TEvent>(Func<THandler, TEvent, CancellationToken, Task> call)
    where THandler : class
{
    /// <summary>Adds one that hears the news of one registration.</summary>
    public void Register<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] T>(IServiceCollection services, string name)
        where T : class, THandler
    {
        services.TryAddScoped<T>();
        services.AddKeyedSingleton<HandlerCallback<TEvent>>(name, (provider, _) => (news, cancellationToken) => ScopedHandlerInvoker.InvokeAsync(
            provider, static scope => scope.GetRequiredService<T>(), (handler, token) => call(handler, news, token), cancellationToken));
    }

    /// <summary>
    /// Those of the registration in the order they were added, then, as one, <paramref name="everybody"/>: those that the
    /// application put into the container itself, which hear every registration.
    /// </summary>
    public static IReadOnlyList<HandlerCallback<TEvent>> GetCallbacks(IServiceProvider provider, string name, HandlerCallback<TEvent> everybody)
    {
        var own = provider.GetKeyedServices<HandlerCallback<TEvent>>(name);
        return HasSharedHandlers(provider) ? [.. own, everybody] : [.. own];
    }

    /// <summary>Whether the application put any into the container itself.</summary>
    public static bool HasSharedHandlers(IServiceProvider provider) => provider.GetRequiredService<IServiceProviderIsService>().IsService(typeof(THandler));

    /// <summary>Those that the application put into the container itself.</summary>
    public async Task<IReadOnlyList<HandlerCallback<TEvent>>> CreateSharedCallbacksAsync(IServiceProvider provider, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // How many there are is known once they are made; each is made again in the scope it works in.
        var scope = provider.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            return [.. scope.ServiceProvider.GetServices<THandler>().Select((_, i) => Number(i))];
        }

        HandlerCallback<TEvent> Number(int i) => (news, cancellationToken) => ScopedHandlerInvoker.InvokeAsync(
            provider, scope => scope.GetServices<THandler>().ElementAt(i), (handler, token) => call(handler, news, token), cancellationToken);
    }
}
