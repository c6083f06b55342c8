namespace Courier.Twilio.Tracking;

/// <summary>The state of a pending delivery. <see cref="PendingDeliveryStore"/> changes it under its lock.</summary>
internal enum PendingState
{
    /// <summary>The delivery waits in the queue until it is due.</summary>
    Waiting,

    /// <summary>The delivery is being polled, or is queued for the next poll of its account.</summary>
    Polling,

    /// <summary>The result of a poll is queued for the handlers or being dispatched to them.</summary>
    Dispatching,

    /// <summary>The delivery was removed from the store.</summary>
    Removed,
}
