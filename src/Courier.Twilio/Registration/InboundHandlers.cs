using System.Diagnostics.CodeAnalysis;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Courier.Twilio.Registration;

/// <summary>The handlers of one registration's inbound messages, in the order they were added, each in a scope of its own.</summary>
internal static class InboundHandlers
{
    public static void Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(IServiceCollection services, string name)
        where THandler : class, IInboundMessageHandler
    {
        services.TryAddScoped<THandler>();
        services.AddKeyedSingleton<InboundListener>(name, (provider, _) => (message, cancellationToken) => OwnScope.CallAsync(
            provider,
            static scope => scope.GetRequiredService<THandler>(),
            (handler, token) => handler.HandleAsync(message, token),
            cancellationToken));
    }

    /// <summary>Those of the registration; then those the application put into the container itself, which hear every registration.</summary>
    public static IReadOnlyList<InboundListener> Of(IServiceProvider provider, string name)
    {
        var added = provider.GetKeyedServices<InboundListener>(name);
        return provider.GetRequiredService<IServiceProviderIsService>().IsService(typeof(IInboundMessageHandler))
            ? [.. added, TellLooseAsync]
            : [.. added];

        Task TellLooseAsync(TwilioInboundMessage message, CancellationToken cancellationToken) => OwnScope.CallEachAsync<IInboundMessageHandler>(
            provider, (handler, token) => handler.HandleAsync(message, token), cancellationToken);
    }
}
