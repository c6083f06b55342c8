namespace Courier.Twilio.Sandbox;

/// <summary>Specifies when a message through a Messaging Service to a recipient who sent STOP fails.</summary>
public enum OptOutDetection
{
    /// <summary>The request is rejected with code 21610. No message is created.</summary>
    Immediate,

    /// <summary>The message is created and then ends with status <c>failed</c> and code 21610.</summary>
    Deferred,
}
