namespace Courier.Twilio.Sandbox;

/// <summary>Specifies how the sandbox responds to a scheduled message without a Messaging Service.</summary>
public enum ScheduleWithoutService
{
    /// <summary>The request is rejected with HTTP 400 and code 35118.</summary>
    Reject,

    /// <summary>The schedule is ignored, and the message is sent immediately.</summary>
    SendImmediately,
}
