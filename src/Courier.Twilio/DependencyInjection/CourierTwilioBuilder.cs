using System.Diagnostics.CodeAnalysis;
using Courier.Sms;
using Courier.Twilio.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio;

/// <summary>
/// Configures one registration of Twilio: polling, handlers, decorators and the HTTP client. Returned by
/// <c>AddCourierTwilio</c>.
/// </summary>
public sealed class CourierTwilioBuilder
{
    internal CourierTwilioBuilder(string name, IServiceCollection services, IHttpClientBuilder httpClient)
    {
        Name = name;
        Services = services;
        HttpClient = httpClient;
    }

    /// <summary>
    /// Gets the name of the registration, which is the key of its services and the name of its options; empty for the
    /// default registration.
    /// </summary>
    public string Name { get; }

    /// <summary>Gets the service collection that the registration was added to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>
    /// Gets the builder of the registration's HTTP client, for example to add a handler or to replace the primary one.
    /// </summary>
    /// <remarks>
    /// Added handlers run inside the retry handler, once per attempt. A handler that reads, copies
    /// or replaces the content, or sends the same request again, does not send the message twice.
    /// </remarks>
    public IHttpClientBuilder HttpClient { get; }

    /// <summary>
    /// Adds delivery polling: a hosted service that requests the status of every accepted message of this registration
    /// from Twilio, and dispatches changes to the <see cref="IDeliveryReportHandler"/>s.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Each message is polled until its status is final or its tracking expires, by the schedule of
    /// <see cref="DeliveryPollingOptions"/>. Pending messages are kept in memory, up to
    /// <see cref="DeliveryPollingOptions.MaxPending"/>. A message whose tracking expires, or that is pending when the
    /// application stops, is reported with <see cref="DeliveryReport.IsTrackingExpired"/> and its last known status.
    /// Messages sent with overridden credentials are tracked only with
    /// <see cref="DeliveryPollingOptions.TrackOverriddenCredentials"/>.
    /// </para>
    /// <para>
    /// Reports of up to 16 messages are dispatched concurrently, and reports of one message one at a time. A slow
    /// handler delays further reports of its message, but not the polling of other messages.
    /// </para>
    /// <para>
    /// A second call adds no second poller; its <paramref name="configure"/> runs after the first one.
    /// </para>
    /// </remarks>
    /// <param name="configure">
    /// Changes <see cref="CourierTwilioOptions.Polling"/>, after the configuration section and the options of
    /// <c>AddCourierTwilio</c> were applied. <see langword="null"/>, the default, changes nothing.
    /// </param>
    /// <returns>This builder.</returns>
    public CourierTwilioBuilder AddDeliveryPolling(Action<DeliveryPollingOptions>? configure = null)
    {
        DeliveryPollingRegistration.Add(Services, Name, configure);
        return this;
    }

    /// <summary>
    /// Adds a handler that receives the delivery reports of this registration's messages, from polling and from status
    /// callbacks.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The handlers of a registration are called in the order they were added, each in a service scope of its own. The
    /// type is registered as a scoped service unless the application registered it already.
    /// </para>
    /// <para>
    /// Services of type <see cref="IDeliveryReportHandler"/> that the application registers itself receive the reports
    /// of every registration, after the handlers added here. These are resolved together, in one service scope for each
    /// report: when one of them cannot be constructed, none of them is called.
    /// </para>
    /// <para>
    /// A handler that throws does not affect the other handlers. The next status callback or poll of the message calls
    /// it again with the latest status.
    /// </para>
    /// </remarks>
    /// <typeparam name="THandler">The type of the handler.</typeparam>
    /// <returns>This builder.</returns>
    public CourierTwilioBuilder AddDeliveryReportHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IDeliveryReportHandler
    {
        DispatcherRegistration.AddHandler<THandler, DeliveryReport>(
            Services, Name, static handler => handler.HandleAsync);
        return this;
    }

    /// <summary>Adds a delegate that receives the delivery reports of this registration's messages.</summary>
    /// <param name="handle">Handles one report, like <see cref="IDeliveryReportHandler.HandleAsync"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handle"/> is <see langword="null"/>.</exception>
    public CourierTwilioBuilder AddDeliveryReportHandler(Func<DeliveryReport, CancellationToken, Task> handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return AddDeliveryReportHandler((_, report, cancellationToken) => handle(report, cancellationToken));
    }

    /// <summary>
    /// Adds a delegate that receives the delivery reports of this registration's messages, with the services of a scope
    /// of its own.
    /// </summary>
    /// <param name="handle">
    /// Handles one report, like <see cref="IDeliveryReportHandler.HandleAsync"/>. Each report has a new service scope.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handle"/> is <see langword="null"/>.</exception>
    public CourierTwilioBuilder AddDeliveryReportHandler(
        Func<IServiceProvider, DeliveryReport, CancellationToken, Task> handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        DispatcherRegistration.AddHandler(Services, Name, handle);
        return this;
    }

    /// <summary>
    /// Adds a handler that receives the inbound messages of this registration's account. Inbound messages arrive
    /// through <see cref="ITwilioWebhooks"/>, which the package <c>Courier.Twilio.AspNetCore</c> maps to an endpoint.
    /// </summary>
    /// <remarks>
    /// The handlers of a registration are called in the order they were added, each in a service scope of its own. The
    /// type is registered as a scoped service unless the application registered it already. Services of type
    /// <see cref="IInboundMessageHandler"/> that the application registers itself receive the messages of every
    /// registration, after the handlers added here; they share one service scope for each message.
    /// </remarks>
    /// <typeparam name="THandler">The type of the handler.</typeparam>
    /// <returns>This builder.</returns>
    public CourierTwilioBuilder AddInboundMessageHandler<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] THandler>()
        where THandler : class, IInboundMessageHandler
    {
        DispatcherRegistration.AddHandler<THandler, TwilioInboundMessage>(
            Services, Name, static handler => handler.HandleAsync);
        return this;
    }

    /// <summary>
    /// Adds an error info to this registration's <see cref="ITwilioErrorCatalog"/>, or replaces the built-in one of the
    /// same code.
    /// </summary>
    /// <remarks>
    /// The error info applies to failures that the registration's provider, tracker and webhooks report. Of two error
    /// infos for one code the one added last applies. The static <see cref="TwilioErrorCatalog"/> does not change.
    /// </remarks>
    /// <param name="error">The error info.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="error"/> is invalid. The message names the property and what to write instead.
    /// </exception>
    public CourierTwilioBuilder AddErrorInfo(TwilioErrorInfo error)
    {
        AddedErrorInfo.Add(Services, Name, error);
        return this;
    }

    /// <summary>
    /// Adds a recipient policy to this registration, which decides before each send whether the recipient may be
    /// messaged.
    /// </summary>
    /// <remarks>
    /// The policy is a singleton. The policies of a registration are evaluated in the order they were added, and the
    /// first one that returns a failure rejects the message. A policy that throws rejects the message as well. Services
    /// of type <see cref="IRecipientPolicy"/> that the application registers without a key are evaluated by every
    /// registration, before the policies added here.
    /// </remarks>
    /// <typeparam name="TPolicy">The type of the policy.</typeparam>
    /// <returns>This builder.</returns>
    public CourierTwilioBuilder AddRecipientPolicy<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TPolicy>()
        where TPolicy : class, IRecipientPolicy
    {
        Services.AddKeyedSingleton<IRecipientPolicy, TPolicy>(Name);
        return this;
    }

    /// <summary>
    /// Adds a recipient policy to this registration as a delegate, which decides before each send whether the recipient
    /// may be messaged.
    /// </summary>
    /// <remarks>
    /// The delegate is called concurrently. It takes its place in the order of the policies that
    /// <see cref="AddRecipientPolicy{TPolicy}()"/> adds.
    /// </remarks>
    /// <param name="evaluate">
    /// Evaluates the number of a recipient, as <see cref="IRecipientPolicy.EvaluateAsync"/> does: returns
    /// <see langword="null"/> when the number may be messaged, otherwise the failure.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluate"/> is <see langword="null"/>.</exception>
    public CourierTwilioBuilder AddRecipientPolicy(
        Func<PhoneNumber, CancellationToken, ValueTask<SmsFailure?>> evaluate)
    {
        ArgumentNullException.ThrowIfNull(evaluate);
        Services.AddKeyedSingleton<IRecipientPolicy>(Name, new DelegateRecipientPolicy(evaluate));
        return this;
    }

    /// <summary>Adds a decorator around the provider of this registration.</summary>
    /// <remarks>
    /// <para>
    /// The first decorator added is the outermost: it receives a message first and the result last. Every send of the
    /// registration goes through the decorators, including those of the envelope sender. Recipient policies,
    /// <see cref="UseRedirect"/> and delivery polling are inside them, so they apply to what a decorator sends.
    /// </para>
    /// <para>
    /// The delegate is called once, when the provider is resolved for the first time. The service provider disposes a
    /// decorator that implements <see cref="IAsyncDisposable"/> or <see cref="IDisposable"/>, the outermost first.
    /// </para>
    /// <para>
    /// An <see cref="ISmsProvider"/> that the application registers itself replaces the provider with its decorators.
    /// </para>
    /// </remarks>
    /// <param name="decorate">
    /// Returns the decorator, usually a <see cref="DelegatingSmsProvider"/>, for the inner provider and the service
    /// provider; or the inner provider itself to add none. The delegate must not resolve the
    /// <see cref="ISmsProvider"/> of this registration. When it returns <see langword="null"/>, resolving the provider
    /// throws an <see cref="InvalidOperationException"/>.
    /// </param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="decorate"/> is <see langword="null"/>.</exception>
    public CourierTwilioBuilder Use(Func<ISmsProvider, IServiceProvider, ISmsProvider> decorate)
    {
        ArgumentNullException.ThrowIfNull(decorate);
        ApplicationDecorators.Register(Services, Name, decorate);
        return this;
    }

    /// <summary>Sends every message of this registration to one number, for development.</summary>
    /// <remarks>
    /// <para>
    /// The number replaces <see cref="SmsMessage.To"/> and a <c>To</c> in <see cref="TwilioOverrides.Body"/>, and
    /// <see cref="TwilioOverrides.Channel"/> is dropped: the message is an SMS, so its sender must be one for SMS. The
    /// rest of the message is unchanged. The log names the original recipient, masked.
    /// </para>
    /// <para>
    /// The redirection applies to what the decorators of <see cref="Use"/> send. Recipient policies evaluate the
    /// original recipient. Of several calls the last one applies. An <see cref="ISmsProvider"/> that the application
    /// registers itself is not redirected.
    /// </para>
    /// <para>
    /// In the environment Production the options are invalid, so the host does not start, unless
    /// <see cref="CourierTwilioOptions.AllowRedirectInProduction"/> is <see langword="true"/>. Without an
    /// <c>IHostEnvironment</c> in the container, each send throws the error instead, unless
    /// <see cref="CourierTwilioOptions.BaseAddress"/> is a loopback address, such as a sandbox.
    /// </para>
    /// </remarks>
    /// <param name="recipient">The number that receives the messages.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="recipient"/> is <see langword="null"/>.</exception>
    public CourierTwilioBuilder UseRedirect(PhoneNumber recipient)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        RedirectRegistration.Add(Services, Name, recipient);
        return this;
    }
}
