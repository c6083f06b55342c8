namespace Courier.Sms;

/// <summary>How far a message has come; <see cref="DeliveryStatusExtensions"/> says which status supersedes which.</summary>
public enum DeliveryStatus
{
    /// <summary>A word that is not known here; see <see cref="DeliveryReport.ProviderStatus"/>.</summary>
    Unknown = 0,

    /// <summary>Taken; the sender is still to be chosen.</summary>
    Accepted,

    /// <summary>Taken, to be sent later.</summary>
    Scheduled,

    /// <summary>Waiting for its turn.</summary>
    Queued,

    /// <summary>On its way to the carrier.</summary>
    Sending,

    /// <summary>The carrier has it; without a delivery receipt this may be the last word.</summary>
    Sent,

    /// <summary>The handset has it.</summary>
    Delivered,

    /// <summary>The recipient has opened it.</summary>
    Read,

    /// <summary>The carrier could not deliver it.</summary>
    Undelivered,

    /// <summary>It was not sent.</summary>
    Failed,

    /// <summary>It was called back before it was sent.</summary>
    Canceled,
}
