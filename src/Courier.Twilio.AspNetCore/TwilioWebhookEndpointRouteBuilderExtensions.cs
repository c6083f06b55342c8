using Courier.Twilio.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio;

/// <summary>Maps what Twilio posts to the handlers of an application.</summary>
/// <remarks>
/// Answers 403 without a true signature, 400 when the form tells nothing, 413 beyond 64 KB or 256 fields, 408 when it does
/// not come within 10 seconds, 415 when it is no form, 500 when a handler throws. There is no way to switch the check off;
/// to run without Twilio, run the sandbox. Where every endpoint asks for a user, add <c>AllowAnonymous()</c>: Twilio has
/// none, and the signature is its proof.
/// </remarks>
public static class TwilioWebhookEndpointRouteBuilderExtensions
{
    /// <summary>Maps the address given as <see cref="CourierTwilioOptions.StatusCallback"/>; a status that is taken is answered 204.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path; the default is <c>/twilio/status</c>.</param>
    /// <exception cref="InvalidOperationException"><c>AddCourierTwilio</c> was not called.</exception>
    /// <exception cref="OptionsValidationException"><see cref="TwilioWebhookOptions"/> are not valid; the message says what to write.</exception>
    public static IEndpointConventionBuilder MapTwilioStatusCallback(this IEndpointRouteBuilder endpoints, string pattern = "/twilio/status") =>
        Map(endpoints, pattern, "Twilio status callback", new StatusCallbackOperation());

    /// <summary>Maps the address given at Twilio for messages that come in; one that is taken is answered with an empty TwiML document.</summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path; the default is <c>/twilio/inbound</c>.</param>
    /// <exception cref="InvalidOperationException"><c>AddCourierTwilio</c> was not called.</exception>
    /// <exception cref="OptionsValidationException"><see cref="TwilioWebhookOptions"/> are not valid; the message says what to write.</exception>
    public static IEndpointConventionBuilder MapTwilioInboundMessage(this IEndpointRouteBuilder endpoints, string pattern = "/twilio/inbound") =>
        Map(endpoints, pattern, "Twilio inbound message", new InboundMessageOperation());

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, string name, IWebhookOperation exchange)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        var services = endpoints.ServiceProvider;
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(ITwilioWebhooks)) == false)
        {
            throw new InvalidOperationException("Call services.AddCourierTwilio(...) before the endpoint is mapped: it knows the tokens that sign.");
        }

        var endpoint = new WebhookEndpoint(exchange, WebhookOptionsReader.Read(services), services);
        return endpoints.MapPost(pattern, endpoint.HandleAsync).WithDisplayName($"{name}: POST {pattern}");
    }
}
