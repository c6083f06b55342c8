namespace Courier.Twilio.Sandbox;

/// <summary>When a message to somebody who sent STOP fails.</summary>
public enum OptOutDetection
{
    /// <summary>The request is refused with 21610.</summary>
    Immediate,

    /// <summary>The message is taken, and fails with 21610.</summary>
    Deferred,
}
