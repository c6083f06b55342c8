using System.Diagnostics.CodeAnalysis;
using Courier.Sms;
using Courier.Twilio.Delivery;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Courier.Twilio.Registration;

/// <summary>The handlers of one registration, in the order they were added, each in a scope of its own.</summary>
internal static class DeliveryHandlers
{
    public static void Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>(IServiceCollection services, string name)
        where THandler : class, IDeliveryReportHandler
    {
        services.TryAddScoped<THandler>();
        services.AddKeyedSingleton<ReportListener>(name, (provider, _) => (report, cancellationToken) =>
            InScopeAsync(provider, scope => scope.GetRequiredService<THandler>(), report, cancellationToken));
    }

    /// <summary>Those of the registration; then those the application put into the container itself, which hear every registration.</summary>
    public static IReadOnlyList<ReportListener> Of(IServiceProvider provider, string name) =>
    [
        .. provider.GetKeyedServices<ReportListener>(name),
        (report, cancellationToken) => TellLooseAsync(provider, report, cancellationToken),
    ];

    // How many there are is known once they are made; each but the first is made again, in the scope it works in.
    private static async Task TellLooseAsync(IServiceProvider provider, DeliveryReport report, CancellationToken cancellationToken)
    {
        var count = 1;
        for (var i = 0; i < count; i++)
        {
            await InScopeAsync(provider, Find, report, cancellationToken).ConfigureAwait(false);

            IDeliveryReportHandler? Find(IServiceProvider scope)
            {
                var handlers = scope.GetServices<IDeliveryReportHandler>().ToList();
                count = handlers.Count;
                return handlers.ElementAtOrDefault(i);
            }
        }
    }

    private static async Task InScopeAsync(
        IServiceProvider provider, Func<IServiceProvider, IDeliveryReportHandler?> find, DeliveryReport report, CancellationToken cancellationToken)
    {
        var scope = provider.CreateAsyncScope();
        await using (scope.ConfigureAwait(false))
        {
            if (find(scope.ServiceProvider) is { } handler)
            {
                await handler.HandleAsync(report, cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
