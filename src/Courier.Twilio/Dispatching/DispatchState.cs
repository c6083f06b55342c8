using Courier.Sms;

namespace Courier.Twilio.Dispatching;

/// <summary>What the handlers have received of one message.</summary>
/// <param name="Rank">The rank that all handlers have reached; zero before the first event.</param>
/// <param name="Incomplete">The event that some handlers have not received, because they threw.</param>
/// <param name="Failure">The failure with an error code that all handlers have received.</param>
internal readonly record struct DispatchState<TEvent>(
    int Rank, IncompleteDispatch<TEvent>? Incomplete = null, SmsFailure? Failure = null)
    where TEvent : class;

/// <summary>An event that some handlers have received and others have not.</summary>
/// <param name="Event">The event; it is dispatched again to the other handlers.</param>
/// <param name="Succeeded">The indexes of the handlers that have received it.</param>
internal sealed record IncompleteDispatch<TEvent>(TEvent Event, HashSet<int> Succeeded)
    where TEvent : class;
