using Courier.Twilio.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Twilio;

/// <summary>Maps endpoints for the webhook requests of Twilio: status callbacks and inbound messages.</summary>
/// <remarks>
/// <para>
/// The endpoints serve POST and GET, validate the signature of each request and call the handlers of the application.
/// Besides the response of success they respond with:
/// </para>
/// <list type="bullet">
/// <item><description>400 when the form is not of the kind that the endpoint processes;</description></item>
/// <item><description>403 when the signature is missing or invalid;</description></item>
/// <item><description>408 when the body is not received within 10 seconds;</description></item>
/// <item><description>413 when the body exceeds 64 KB or 256 fields; 414 when a query does;</description></item>
/// <item><description>415 when the body is not a URL-encoded form in UTF-8;</description></item>
/// <item><description>500 when a handler throws;</description></item>
/// <item><description>503 when too many requests wait for handlers that have not returned.</description></item>
/// </list>
/// <para>
/// The validation of signatures cannot be switched off; for development without Twilio, run the sandbox, which signs
/// its requests. When the application requires authenticated users everywhere, add <c>AllowAnonymous()</c> to the
/// endpoint: the signature authenticates Twilio.
/// </para>
/// </remarks>
public static class TwilioWebhookEndpointRouteBuilderExtensions
{
    // Twilio posts by default; the method is a setting of the number or Messaging Service.
    private static readonly string[] Methods = [HttpMethods.Post, HttpMethods.Get];

    /// <summary>
    /// Maps an endpoint for status callbacks, the URL of <see cref="CourierTwilioOptions.StatusCallback"/>. A processed
    /// status callback is responded to with 204.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The route pattern. The default is <c>/twilio/status</c>.</param>
    /// <returns>A builder for further conventions of the endpoint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><c>AddCourierTwilio</c> was not called.</exception>
    /// <exception cref="OptionsValidationException">
    /// <see cref="TwilioWebhookOptions"/> are invalid, or do not fit the route. The message names the key and what to
    /// write. In a route group, the route is validated when the endpoints are built.
    /// </exception>
    public static IEndpointConventionBuilder MapTwilioStatusCallback(
        this IEndpointRouteBuilder endpoints, string pattern = "/twilio/status") =>
        Map(endpoints, pattern, "Twilio status callback", new StatusCallbackOperation());

    /// <summary>
    /// Maps an endpoint for inbound messages, the webhook URL that is configured at Twilio for a number or Messaging
    /// Service. A processed message is responded to with 200 and an empty TwiML document, so Twilio sends no reply.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The route pattern. The default is <c>/twilio/inbound</c>.</param>
    /// <returns>A builder for further conventions of the endpoint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException"><c>AddCourierTwilio</c> was not called.</exception>
    /// <exception cref="OptionsValidationException">
    /// <see cref="TwilioWebhookOptions"/> are invalid, or do not fit the route. The message names the key and what to
    /// write. In a route group, the route is validated when the endpoints are built.
    /// </exception>
    public static IEndpointConventionBuilder MapTwilioInboundMessage(
        this IEndpointRouteBuilder endpoints, string pattern = "/twilio/inbound") =>
        Map(endpoints, pattern, "Twilio inbound message", new InboundMessageOperation());

    private static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder endpoints, string pattern, string displayName, IWebhookOperation operation)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var services = endpoints.ServiceProvider;
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(ITwilioWebhooks)) == false)
        {
            throw new InvalidOperationException(
                "The endpoint needs the auth tokens of a registration: call services.AddCourierTwilio(...) before "
                + "mapping it.");
        }

        var options = WebhookOptionsReader.Read(services);

        // The whole route in a group is known when the endpoint is built.
        if (endpoints is not RouteGroupBuilder)
        {
            RouteValidator.Validate(options, RoutePatternFactory.Parse(pattern));
        }

        var time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        var unsignedRequests = new UnsignedRequestLogger(
            pattern, services.GetRequiredService<ILogger<UnsignedRequestLogger>>(), time);
        var endpoint = new WebhookEndpoint(operation, options, unsignedRequests, time, services);
        var mapped = endpoints.MapMethods(pattern, Methods, endpoint.HandleAsync)
            .WithDisplayName($"{displayName}: POST, GET {pattern}");
        mapped.Add(builder => RouteValidator.Validate(options, ((RouteEndpointBuilder)builder).RoutePattern));
        return mapped;
    }
}
