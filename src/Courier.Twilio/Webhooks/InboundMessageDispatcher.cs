using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Webhooks;

/// <summary>Dispatches each inbound message to the handlers once, however often Twilio posts it.</summary>
/// <remarks>A retry of a message calls only the handlers that failed.</remarks>
internal sealed class InboundMessageDispatcher(
    IReadOnlyList<HandlerCallback<TwilioInboundMessage>> handlers, ILogger<InboundMessageDispatcher> logger)
{
    // Twilio retries within minutes. This many messages take about 1 MB.
    private const int MaxMessages = 5_000;

    private readonly BoundedCache<bool[]> succeededHandlers = new(() => MaxMessages);
    private readonly AsyncKeyedLock messageLocks = new();
    private int hasLoggedMissingHandler;

    /// <summary>
    /// Calls the handlers in order, except those that handled the message before. Exceptions of handlers propagate
    /// after all handlers were called.
    /// </summary>
    public async Task DispatchAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
    {
        using var messageLock =
            await messageLocks.LockAsync(message.MessageSid, cancellationToken).ConfigureAwait(false);
        var succeeded = succeededHandlers.GetValueOrDefault(message.MessageSid) ?? new bool[handlers.Count];
        succeededHandlers.Update(message.MessageSid, _ => succeeded);
        await HandlerInvoker.InvokeAsync(handlers, succeeded, message, cancellationToken).ConfigureAwait(false);
        if (handlers.Count == 0 && Interlocked.Exchange(ref hasLoggedMissingHandler, 1) == 0)
        {
            logger.InboundMessageUnhandled(message.MessageSid);
        }
    }
}
