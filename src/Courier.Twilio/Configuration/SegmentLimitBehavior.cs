namespace Courier.Twilio;

/// <summary>
/// What happens to a text with more segments than <see cref="CourierTwilioOptions.MaxSegments"/>.
/// </summary>
public enum SegmentLimitBehavior
{
    /// <summary>The message is rejected before a request is sent.</summary>
    Reject = 0,

    /// <summary>The message is sent and a warning is logged.</summary>
    Warn,
}
