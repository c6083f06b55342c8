namespace Courier.Twilio;

/// <summary>Hears the messages that people send to you.</summary>
public interface IInboundMessageHandler
{
    /// <summary>Takes one message.</summary>
    /// <remarks>
    /// A message that Twilio posts again is handed on once, unless the handler threw, which then hears it again. After a
    /// restart, and in another process, it may come once more; <see cref="TwilioInboundMessage.MessageSid"/> tells.
    /// Twilio waits 15 seconds for the answer: what takes longer belongs on a queue. After a handler's exception, which is
    /// answered 500, it posts again only when the address given at Twilio asks for it, such as
    /// <c>https://app.example/twilio/inbound#rc=3&amp;rp=ct,rt,5xx</c>; see <see cref="CourierTwilioOptions.StatusCallback"/>.
    /// </remarks>
    /// <param name="message">What was written.</param>
    /// <param name="cancellationToken">Cancelled when the application stops.</param>
    Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken);
}
