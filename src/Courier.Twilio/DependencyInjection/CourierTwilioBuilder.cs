using System.Diagnostics.CodeAnalysis;
using Courier.Sms;
using Courier.Twilio.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio;

/// <summary>One registration, to be refined.</summary>
public sealed class CourierTwilioBuilder
{
    internal CourierTwilioBuilder(string name, IServiceCollection services, IHttpClientBuilder httpClient)
    {
        Name = name;
        Services = services;
        HttpClient = httpClient;
    }

    /// <summary>The key of the registration's services; empty for the one without a name.</summary>
    public string Name { get; }

    /// <summary>Where everything is registered.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The HTTP client, to add a handler or replace the primary one. Whatever is added, a message leaves at most once.</summary>
    public IHttpClientBuilder HttpClient { get; }

    /// <summary>
    /// Follows every accepted message of this registration to its end by asking Twilio, as a hosted service, and tells the
    /// registered <see cref="IDeliveryReportHandler"/>s what is news.
    /// </summary>
    /// <remarks>
    /// What is under way is kept in memory. What is still open when the application stops or the deadline passes is
    /// reported with <see cref="DeliveryReport.IsTrackingExpired"/> set and its last status.
    /// Reports of sixteen messages are handed on at once; a handler that takes long holds up its own message, and no question.
    /// </remarks>
    /// <param name="configure">Changes <see cref="CourierTwilioOptions.Polling"/> from code; it comes after the configuration's.</param>
    public CourierTwilioBuilder AddDeliveryPolling(Action<DeliveryPollingOptions>? configure = null)
    {
        DeliveryPollingRegistration.Add(Services, Name, configure);
        return this;
    }

    /// <summary>Adds a handler that hears what became of this registration's messages, in a scope of its own for each report.</summary>
    /// <remarks>
    /// Handlers that the application puts into the container itself hear every registration; they are made together, so that
    /// one whose constructor throws keeps the reports from all of those, while one that is added here stands alone.
    /// Handlers are called in the order they were added. The type is registered as scoped unless the application has
    /// registered it otherwise.
    /// </remarks>
    public CourierTwilioBuilder AddDeliveryReportHandler<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IDeliveryReportHandler
    {
        DispatcherRegistration.ReportHandlers.Register<THandler>(Services, Name);
        return this;
    }

    /// <summary>Adds a handler that hears the messages sent to this registration's account, in a scope of its own for each message.</summary>
    /// <remarks>
    /// Handlers are called in the order they were added. The type is registered as scoped unless the application has
    /// registered it otherwise.
    /// </remarks>
    public CourierTwilioBuilder AddInboundMessageHandler<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IInboundMessageHandler
    {
        DispatcherRegistration.InboundHandlers.Register<THandler>(Services, Name);
        return this;
    }

    /// <summary>Adds a row to this registration's <see cref="ITwilioErrorCatalog"/>, or puts it in the place of ours.</summary>
    /// <remarks>
    /// It shapes the failures of this registration's provider and tracker; <see cref="TwilioErrorCatalog"/> never
    /// changes. Of two rows for one code the later one counts.
    /// </remarks>
    /// <exception cref="ArgumentException">The row is not fit for a failure; the message says which part and what to write instead.</exception>
    public CourierTwilioBuilder AddErrorInfo(TwilioErrorInfo error)
    {
        AddedErrorInfo.Add(Services, Name, error);
        return this;
    }

    /// <summary>Adds a rule that is asked before a message of this registration is composed; one instance serves all messages.</summary>
    /// <remarks>
    /// Rules are asked in the order they were added, and the first refusal ends the send. A rule that the application
    /// registers itself, without a key, is asked by every registration, before these.
    /// </remarks>
    public CourierTwilioBuilder AddRecipientPolicy<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPolicy>()
        where TPolicy : class, IRecipientPolicy
    {
        Services.AddKeyedSingleton<IRecipientPolicy, TPolicy>(Name);
        return this;
    }
}
