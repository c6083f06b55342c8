namespace Courier.Twilio;

/// <summary>What becomes of a text that takes more segments than <see cref="CourierTwilioOptions.MaxSegments"/>.</summary>
public enum SegmentLimitBehavior
{
    /// <summary>It is refused before anything is sent.</summary>
    Reject = 0,

    /// <summary>It is sent, and a warning is logged.</summary>
    Warn,
}
