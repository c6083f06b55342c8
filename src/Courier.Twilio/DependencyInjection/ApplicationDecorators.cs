using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.DependencyInjection;

/// <summary>The decorators that the application added to one registration.</summary>
/// <remarks>
/// The container disposes the outermost decorator, because that one is the service <see cref="ISmsProvider"/>. The
/// others are known to this class only, which disposes them after it.
/// </remarks>
internal sealed class ApplicationDecorators(IServiceProvider provider, string name) : IDisposable, IAsyncDisposable
{
    // From the innermost to the outermost.
    private readonly List<ISmsProvider> decorators = [];
    private ISmsProvider? outermost;

    private IEnumerable<ISmsProvider> Inner =>
        Enumerable.Reverse(decorators).Where(decorator => !ReferenceEquals(decorator, outermost));

    /// <summary>Registers a decorator, which the decorators registered before it surround.</summary>
    public static void Register(
        IServiceCollection services, string name, Func<ISmsProvider, IServiceProvider, ISmsProvider> decorate)
    {
        services.TryAddKeyedSingleton(name, (provider, _) => new ApplicationDecorators(provider, name));
        services.AddKeyedSingleton(name, new Factory(decorate));
    }

    /// <summary>Adds the decorators around a provider; returns the provider itself when there are none.</summary>
    public static ISmsProvider Add(IServiceProvider provider, string name, ISmsProvider inner) =>
        provider.GetKeyedService<ApplicationDecorators>(name)?.Decorate(inner) ?? inner;

    public void Dispose()
    {
        foreach (var decorator in Inner)
        {
            if (decorator is IDisposable disposable)
            {
                disposable.Dispose();
            }
            else if (decorator is IAsyncDisposable)
            {
                // As the container does: waiting for the disposal could block forever.
                throw new InvalidOperationException(
                    $"Decorator {decorator.GetType().Name} implements IAsyncDisposable only: dispose the service "
                    + "provider with DisposeAsync.");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var decorator in Inner)
        {
            if (decorator is IAsyncDisposable asyncDisposable)
            {
                await asyncDisposable.DisposeAsync().ConfigureAwait(false);
            }
            else if (decorator is IDisposable disposable)
            {
                disposable.Dispose();
            }
        }
    }

    private ISmsProvider Decorate(ISmsProvider inner)
    {
        var current = inner;
        Factory[] factories = [.. provider.GetKeyedServices<Factory>(name)];
        for (var i = factories.Length - 1; i >= 0; i--)
        {
            var decorator = factories[i].Decorate(current, provider) ?? throw CreateNullError(i + 1);
            if (!ReferenceEquals(decorator, current))
            {
                decorators.Add(decorator);
                current = decorator;
            }
        }

        return outermost = current;
    }

    private InvalidOperationException CreateNullError(int position) => new(
        $"The delegate of call {position} of Use "
        + (name == Options.DefaultName ? "" : $"for registration '{name}' ")
        + "returned null: return a decorator, or the inner provider to add none.");

    private sealed record Factory(Func<ISmsProvider, IServiceProvider, ISmsProvider> Decorate);
}
