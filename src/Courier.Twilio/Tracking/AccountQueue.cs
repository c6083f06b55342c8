namespace Courier.Twilio.Tracking;

/// <summary>The messages that are polled for with the same credentials.</summary>
/// <param name="AccountId">The account that sent them.</param>
/// <param name="Credentials">
/// The credentials of the messages; <see langword="null"/> for those of the registration.
/// </param>
/// <param name="IsEvicted">Whether the messages are evicted: their expiration is dispatched, without a poll.</param>
internal readonly record struct AccountKey(string? AccountId, string? Credentials, bool IsEvicted = false)
{
    public static AccountKey Of(PendingDelivery delivery) => delivery.IsEvicted
        ? new(null, null, IsEvicted: true)
        : new(delivery.Receipt.AccountId, delivery.Credentials?.BasicParameter);
}

/// <summary>The queue of one account; only <see cref="PendingDeliveryStore"/> changes it.</summary>
internal sealed class AccountQueue(AccountKey key)
{
    public AccountKey Key => key;

    /// <summary>Gets the messages that wait for their next poll.</summary>
    public SortedSet<PendingDelivery> Waiting { get; } = new(PendingDelivery.DueComparer);

    /// <summary>Gets or sets the number of messages, busy ones included.</summary>
    public int Count { get; set; }

    /// <summary>Gets or sets what ends when the next due time may have changed.</summary>
    public TaskCompletionSource Changed { get; set; } = new();
}
