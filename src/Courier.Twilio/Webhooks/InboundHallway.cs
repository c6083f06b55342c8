using Courier.Twilio.Delivery;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Webhooks;

/// <summary>Hands each inbound message on once, however often it is posted.</summary>
/// <remarks>A message counts as heard only once every listener has taken it, so that what one of them lost comes again.</remarks>
internal sealed class InboundHallway(IReadOnlyList<InboundListener> listeners, ILogger<InboundHallway> logger)
{
    // Twilio posts again within minutes; about 1 MB at most.
    private const int MostMessages = 5_000;

    private readonly HeardMessages heard = new(MostMessages);
    private readonly Turns turns = new();
    private int saidUnheard;

    /// <summary>Calls the listeners in order if the message is new; what one of them throws comes out of here.</summary>
    public async Task HandOnAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(message.MessageSid, cancellationToken).ConfigureAwait(false);
        if (!heard.Has(message.MessageSid))
        {
            await TellAsync(message, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TellAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
    {
        foreach (var listener in listeners)
        {
            await listener(message, cancellationToken).ConfigureAwait(false);
        }

        heard.Add(message.MessageSid);
        if (listeners.Count == 0 && Interlocked.Exchange(ref saidUnheard, 1) == 0)
        {
            logger.InboundUnheard(message.MessageSid);
        }
    }
}
