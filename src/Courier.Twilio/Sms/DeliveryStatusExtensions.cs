namespace Courier.Sms;

/// <summary>Compares and converts <see cref="DeliveryStatus"/> values.</summary>
public static class DeliveryStatusExtensions
{
    // Differs from the numeric order of the enum: a delivery receipt outranks a failure that was reported before it.
    internal static readonly DeliveryStatus[] InOrder =
    [
        DeliveryStatus.Unknown, DeliveryStatus.Accepted, DeliveryStatus.Scheduled, DeliveryStatus.Queued,
        DeliveryStatus.Sending, DeliveryStatus.Sent, DeliveryStatus.Canceled, DeliveryStatus.Failed,
        DeliveryStatus.Undelivered, DeliveryStatus.Delivered, DeliveryStatus.Read,
    ];

    extension(DeliveryStatus status)
    {
        /// <summary>Gets whether the status is final.</summary>
        /// <value>
        /// <see langword="true"/> for <see cref="DeliveryStatus.Delivered"/>, <see cref="DeliveryStatus.Read"/>,
        /// <see cref="DeliveryStatus.Undelivered"/>, <see cref="DeliveryStatus.Failed"/> and
        /// <see cref="DeliveryStatus.Canceled"/>; otherwise <see langword="false"/>.
        /// </value>
        /// <remarks>A delivered message may still become <see cref="DeliveryStatus.Read"/>.</remarks>
        public bool IsFinal => status
            is DeliveryStatus.Delivered or DeliveryStatus.Read
            or DeliveryStatus.Undelivered or DeliveryStatus.Failed or DeliveryStatus.Canceled;

        /// <summary>
        /// Determines whether this status replaces a status of the same message that is already known.
        /// </summary>
        /// <remarks>
        /// Delivery reports may arrive out of order. The statuses are totally ordered, so applying the same reports in
        /// any order ends with the same status.
        /// </remarks>
        /// <param name="known">The status known so far.</param>
        /// <returns>
        /// <see langword="true"/> when this status ranks above <paramref name="known"/>; <see langword="false"/> when
        /// it is equal or ranks below. <see cref="DeliveryStatus.Unknown"/> ranks below every other status.
        /// </returns>
        public bool Supersedes(DeliveryStatus known) => status.Order > known.Order;

        /// <summary>Gets the position of the status in <see cref="InOrder"/>.</summary>
        internal int Order => Math.Max(Array.IndexOf(InOrder, status), 0);

        /// <summary>Converts the status to the status name that Courier uses.</summary>
        /// <returns>
        /// <c>DELIVERED</c>, <c>OPENED</c> for <see cref="DeliveryStatus.Read"/>, <c>UNDELIVERABLE</c> for
        /// <see cref="DeliveryStatus.Undelivered"/> and <see cref="DeliveryStatus.Failed"/>, <c>CANCELED</c>, and
        /// <c>SENT</c> for every other status.
        /// </returns>
        public string ToCourierStatus() => status switch
        {
            DeliveryStatus.Delivered => "DELIVERED",
            DeliveryStatus.Read => "OPENED",
            DeliveryStatus.Undelivered or DeliveryStatus.Failed => "UNDELIVERABLE",
            DeliveryStatus.Canceled => "CANCELED",
            _ => "SENT",
        };
    }
}
