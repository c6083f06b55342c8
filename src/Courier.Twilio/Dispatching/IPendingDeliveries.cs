namespace Courier.Twilio.Dispatching;

/// <summary>The deliveries that a registration polls for, as far as dispatching depends on them.</summary>
internal interface IPendingDeliveries
{
    /// <summary>Gets the number of pending deliveries, without evicted ones.</summary>
    int Count { get; }

    /// <summary>Returns whether the message is pending and not evicted.</summary>
    bool IsPending(string messageId);

    /// <summary>Returns whether a message of this account is pending, be it evicted or not.</summary>
    bool IsPending(string messageId, string? accountId);

    /// <summary>
    /// Removes the message and releases its credentials. Does nothing when the message is not pending.
    /// </summary>
    void Remove(string messageId);
}
