namespace Courier.Twilio.Sandbox;

/// <summary>When a message to somebody who sent STOP fails.</summary>
public enum OptOutTiming
{
    /// <summary>The request is refused with 21610.</summary>
    AtOnce,

    /// <summary>The message is taken, and fails with 21610.</summary>
    Later,
}
