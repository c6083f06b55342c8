namespace Courier.Twilio;

/// <summary>
/// Handles inbound messages: messages that people send to one of your numbers. Add it with
/// <c>AddInboundMessageHandler</c>.
/// </summary>
public interface IInboundMessageHandler
{
    /// <summary>Handles one inbound message.</summary>
    /// <remarks>
    /// <para>
    /// A message that Twilio posts more than once is dispatched once; when a handler throws, the next request for the
    /// same message calls that handler again. A message can be dispatched a second time after a restart and in another
    /// process: compare <see cref="TwilioInboundMessage.MessageSid"/> when the handler must run once.
    /// </para>
    /// <para>
    /// Twilio waits 15 seconds for the response, so put longer work on a queue. An exception becomes HTTP status 500.
    /// Twilio retries the request after a 500 only when the webhook URL asks for it, for example
    /// <c>https://app.example/twilio/inbound#rc=3&amp;rp=ct,rt,5xx</c>; see
    /// <see cref="CourierTwilioOptions.StatusCallback"/> and
    /// https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides.
    /// </para>
    /// </remarks>
    /// <param name="message">The inbound message.</param>
    /// <param name="cancellationToken">A token that is cancelled when the application stops.</param>
    /// <returns>A task that completes when the message has been handled.</returns>
    Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken);
}
