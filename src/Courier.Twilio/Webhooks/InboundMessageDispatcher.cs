using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Webhooks;

/// <summary>Dispatches inbound messages, each once, however often Twilio posts it.</summary>
/// <param name="openHandlers">Returns the handlers for one message.</param>
/// <param name="logger">Logs once that there is no handler.</param>
internal sealed class InboundMessageDispatcher(
    Func<HandlerScope<TwilioInboundMessage>> openHandlers, ILogger<InboundMessageDispatcher> logger)
    : HandlerDispatcher<TwilioInboundMessage>(openHandlers, new(static () => MaxMessages))
{
    // Twilio posts a message again within minutes.
    private const int MaxMessages = 5_000;
    private const int Received = 1;

    private int hasLoggedMissingHandler;

    protected override string GetMessageId(TwilioInboundMessage e) => e.MessageSid;

    protected override (TwilioInboundMessage Event, bool IsRetry)? SelectNext(
        DispatchState<TwilioInboundMessage> state, TwilioInboundMessage received) =>
        state.Rank == Received ? null : (received, state.Incomplete is not null);

    protected override int Rank(TwilioInboundMessage e, int known) => Received;

    protected override void OnNoHandlers(TwilioInboundMessage e)
    {
        if (Interlocked.Exchange(ref hasLoggedMissingHandler, 1) == 0)
        {
            logger.InboundMessageUnhandled(e.MessageSid);
        }
    }
}
