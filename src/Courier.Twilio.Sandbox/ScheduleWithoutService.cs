namespace Courier.Twilio.Sandbox;

/// <summary>What becomes of a schedule without a Messaging Service.</summary>
public enum ScheduleWithoutService
{
    /// <summary>400 with code 35118.</summary>
    Reject,

    /// <summary>The schedule is ignored.</summary>
    SendImmediately,
}
