namespace Courier.Twilio.Tracking;

/// <summary>The queue of one account; only <see cref="AccountQueues"/> changes it.</summary>
internal sealed class AccountQueue(AccountKey key)
{
    public AccountKey Key => key;

    /// <summary>Gets the messages that wait for their next poll.</summary>
    public SortedSet<PendingDelivery> Waiting { get; } = new(PendingDelivery.DueComparer);

    /// <summary>Gets or sets the number of messages, busy ones included.</summary>
    public int Count { get; set; }

    /// <summary>Gets or sets the signal that wakes the worker when the next due time may have changed.</summary>
    public TaskCompletionSource Changed { get; set; } = new();
}
