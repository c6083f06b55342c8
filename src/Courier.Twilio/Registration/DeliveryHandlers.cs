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
        services.AddKeyedSingleton<ReportListener>(name, (provider, _) => (report, cancellationToken) => OwnScope.CallAsync(
            provider,
            static scope => scope.GetRequiredService<THandler>(),
            (handler, token) => handler.HandleAsync(report, token),
            cancellationToken));
    }

    /// <summary>Those of the registration; then those the application put into the container itself, which hear every registration.</summary>
    public static IReadOnlyList<ReportListener> Of(IServiceProvider provider, string name) =>
    [
        .. provider.GetKeyedServices<ReportListener>(name),
        (report, cancellationToken) => OwnScope.CallEachAsync<IDeliveryReportHandler>(
            provider, (handler, token) => handler.HandleAsync(report, token), cancellationToken),
    ];
}
