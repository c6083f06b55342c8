using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Webhooks;

/// <summary>Hands each inbound message on once, however often it is posted.</summary>
/// <remarks>Who threw hears the message again when it is posted again, and who took it does not.</remarks>
internal sealed class InboundMessageDispatcher(IReadOnlyList<HandlerCallback<TwilioInboundMessage>> listeners, ILogger<InboundMessageDispatcher> logger)
{
    // Twilio posts again within minutes; about 1 MB at most.
    private const int MostMessages = 5_000;

    private readonly BoundedCache<bool[]> takenBy = new(() => MostMessages);
    private readonly AsyncKeyedLock turns = new();
    private int saidUnheard;

    /// <summary>Calls the listeners in order if the message is new to them; what they throw comes out of here.</summary>
    public async Task DispatchAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
    {
        using var turn = await turns.LockAsync(message.MessageSid, cancellationToken).ConfigureAwait(false);
        var taken = takenBy.GetValueOrDefault(message.MessageSid) ?? new bool[listeners.Count];
        takenBy.Update(message.MessageSid, _ => taken);
        await HandlerInvoker.InvokeAsync(listeners, taken, message, cancellationToken).ConfigureAwait(false);
        if (listeners.Count == 0 && Interlocked.Exchange(ref saidUnheard, 1) == 0)
        {
            logger.InboundMessageUnhandled(message.MessageSid);
        }
    }
}
