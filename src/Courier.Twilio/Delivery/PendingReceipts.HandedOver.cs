namespace Courier.Twilio.Delivery;

internal sealed partial class PendingReceipts
{
    /// <summary>When each of an account's was handed over that is under way, in no order.</summary>
    public List<TimeSpan> HandedOver(string? accountId)
    {
        lock (gate)
        {
            return [.. byAge.Where(receipt => string.Equals(receipt.Receipt.AccountId, accountId, StringComparison.OrdinalIgnoreCase)).Select(receipt => receipt.HandedOverAt)];
        }
    }
}
