namespace Courier.Twilio;

/// <summary>Hears the messages that people send to you.</summary>
public interface IInboundMessageHandler
{
    /// <summary>Takes one message.</summary>
    /// <remarks>
    /// A message that Twilio posts again is handed on once, unless a handler threw: then each of them hears it again. After a
    /// restart, and in another process, it may come once more; <see cref="TwilioInboundMessage.MessageSid"/> tells.
    /// Twilio waits 15 seconds for the answer: what takes longer belongs on a queue.
    /// </remarks>
    /// <param name="message">What was written.</param>
    /// <param name="cancellationToken">Cancelled when the application stops.</param>
    Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken);
}
