namespace Courier.Twilio.Dispatching;

/// <summary>
/// An event was refused and not recorded, because too many events wait for the handlers already. The sender of the
/// event may send it again later.
/// </summary>
internal sealed class DispatchQueueFullException()
    : Exception("Too many events wait for handlers that have not returned; the event was refused and not recorded.");
