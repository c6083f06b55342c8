namespace Courier.Twilio.Tracking;

/// <summary>What is done with a message under way.</summary>
internal enum PendingState
{
    /// <summary>It waits for its turn.</summary>
    Waiting,

    /// <summary>It is asked after, or will be soon.</summary>
    Polling,

    /// <summary>What was learned of it is on its way to the handlers; nobody else touches it.</summary>
    Dispatching,

    /// <summary>It is not on the list any more.</summary>
    Removed,
}
