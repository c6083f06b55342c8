using System.Diagnostics;
using Courier.Sms;

namespace Courier.Twilio.Dispatching;

/// <summary>Dispatches events to the application's handlers, in the order of their registration.</summary>
/// <remarks>
/// Events of one message are dispatched one at a time, events of different messages side by side. Duplicates are
/// dropped. After a handler threw, the other handlers are still called; the event stays incomplete, and the next event
/// of the message dispatches it again, to the handlers that failed.
/// </remarks>
/// <typeparam name="TEvent">A delivery report or an inbound message.</typeparam>
/// <param name="openHandlers">
/// Returns the handlers of one registration, or those of the container, for one event.
/// </param>
/// <param name="states">What was dispatched of each message.</param>
internal abstract class HandlerDispatcher<TEvent>(
    Func<HandlerScope<TEvent>> openHandlers, DispatchStates<TEvent> states)
    where TEvent : class
{
    /// <summary>Gets the state of each message.</summary>
    protected DispatchStates<TEvent> States => states;

    /// <summary>
    /// Dispatches an event, or an incomplete one of the same message, unless all handlers have received it.
    /// </summary>
    /// <returns>The event that was dispatched; <see langword="null"/> when there was nothing to dispatch.</returns>
    /// <exception cref="DispatchQueueFullException">
    /// The source is bounded, and too many events wait for handlers already. Nothing is recorded of this one.
    /// </exception>
    /// <exception cref="Exception">
    /// What the handler threw that failed; an <see cref="AggregateException"/> when several failed.
    /// </exception>
    public async Task<TEvent?> DispatchAsync(TEvent received, ReportSource source, CancellationToken cancellationToken)
    {
        var messageId = GetMessageId(received);
        using var turn = await states.WaitForTurnAsync(messageId, source.IsBounded, cancellationToken)
            .ConfigureAwait(false);
        var state = states.GetValueOrDefault(messageId);
        if (SelectNext(state, received) is not { } next)
        {
            return null;
        }

        var succeeded = next.IsRetry ? state.Incomplete!.Succeeded : [];
        using var activity = StartActivity(next.Event, source);
        var startedAt = GetTimestamp();
        try
        {
            var scope = openHandlers();
            await using var endOfScope = scope.ConfigureAwait(false);
            var handlers = scope.Handlers;
            if (handlers.Count == 0)
            {
                OnNoHandlers(next.Event);
            }

            var errors = new List<Exception>();
            foreach (var i in Enumerable.Range(0, handlers.Count).Where(i => !succeeded.Contains(i)))
            {
                try
                {
                    await handlers[i](next.Event, cancellationToken).ConfigureAwait(false);
                    succeeded.Add(i);
                }
                catch (Exception e)
                {
                    errors.Add(e);
                    if (cancellationToken.IsCancellationRequested)
                    {
                        break;
                    }
                }
            }

            HandlerInvoker.ThrowIfAny(errors);
        }
        catch (Exception e)
        {
            states.Update(messageId, known => known with { Incomplete = new(next.Event, succeeded) });
            OnFailed(e, activity, startedAt);
            throw;
        }

        states.Update(messageId, known => new(Rank(next.Event, known.Rank))
        {
            Failure = GetFailure(next.Event) ?? known.Failure,
        });
        OnDispatched(next.Event, source, startedAt);
        return next.Event;
    }

    /// <summary>Gets the id of the message that the event belongs to.</summary>
    protected abstract string GetMessageId(TEvent e);

    /// <summary>Selects what is to be dispatched now that an event was received.</summary>
    /// <returns>
    /// The event, and whether it is the incomplete one; <see langword="null"/> when there is nothing new.
    /// </returns>
    protected abstract (TEvent Event, bool IsRetry)? SelectNext(DispatchState<TEvent> state, TEvent received);

    /// <summary>Gets the rank of a message after an event: a rank never decreases.</summary>
    protected abstract int Rank(TEvent e, int known);

    /// <summary>Gets the failure with an error code that the event reports.</summary>
    protected virtual SmsFailure? GetFailure(TEvent e) => null;

    /// <summary>Starts the span of a dispatch; without a listener there is none.</summary>
    protected virtual Activity? StartActivity(TEvent e, ReportSource source) => null;

    /// <summary>Returns the time at which a dispatch starts; zero when it is not measured.</summary>
    protected virtual long GetTimestamp() => 0;

    /// <summary>Called after all handlers have received the event.</summary>
    protected virtual void OnDispatched(TEvent e, ReportSource source, long startedAt)
    {
    }

    /// <summary>Called after a handler failed.</summary>
    protected virtual void OnFailed(Exception error, Activity? activity, long startedAt)
    {
    }

    /// <summary>Called when there is no handler for an event.</summary>
    protected virtual void OnNoHandlers(TEvent e)
    {
    }
}
