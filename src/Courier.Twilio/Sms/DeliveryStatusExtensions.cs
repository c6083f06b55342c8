namespace Courier.Sms;

/// <summary>Questions to a <see cref="DeliveryStatus"/>.</summary>
public static class DeliveryStatusExtensions
{
    extension(DeliveryStatus status)
    {
        /// <summary>Nothing more will happen, except that a delivered message may still be read.</summary>
        public bool IsFinal => status
            is DeliveryStatus.Delivered or DeliveryStatus.Read
            or DeliveryStatus.Undelivered or DeliveryStatus.Failed or DeliveryStatus.Canceled;

        /// <summary>Whether this status is news to somebody who knows <paramref name="known"/>; reports arrive out of order.</summary>
        /// <remarks>A total order, so that every order of the same reports ends in the same status.</remarks>
        public bool Supersedes(DeliveryStatus known) => Rank(status) > Rank(known);

        /// <summary>Courier's word for it: SENT, DELIVERED, OPENED, UNDELIVERABLE or CANCELED.</summary>
        public string ToCourierStatus() => status switch
        {
            DeliveryStatus.Delivered => "DELIVERED",
            DeliveryStatus.Read => "OPENED",
            DeliveryStatus.Undelivered or DeliveryStatus.Failed => "UNDELIVERABLE",
            DeliveryStatus.Canceled => "CANCELED",
            _ => "SENT",
        };
    }

    // Not the enum's own order: a delivery receipt outranks a failure that was reported too early.
    private static int Rank(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Accepted => 1,
        DeliveryStatus.Scheduled => 2,
        DeliveryStatus.Queued => 3,
        DeliveryStatus.Sending => 4,
        DeliveryStatus.Sent => 5,
        DeliveryStatus.Canceled => 6,
        DeliveryStatus.Failed => 7,
        DeliveryStatus.Undelivered => 8,
        DeliveryStatus.Delivered => 9,
        DeliveryStatus.Read => 10,
        _ => 0,
    };
}
