namespace Courier.Twilio.Sandbox.Time;

/// <summary>An action that runs once at its time, unless it is canceled before.</summary>
internal sealed class ScheduledTimer(SandboxClock clock, Action<DateTimeOffset> action)
{
    private Action<DateTimeOffset>? pending = action;

    /// <summary>Whether the action ran, is running or was canceled.</summary>
    public bool IsCompleted => Volatile.Read(ref pending) is null;

    /// <summary>Cancels the action, and releases the objects it captured immediately.</summary>
    public void Cancel()
    {
        if (Interlocked.Exchange(ref pending, null) is not null)
        {
            clock.NoteCanceled();
        }
    }

    /// <summary>Returns the action to its first caller, and null to any later one or after a cancellation.</summary>
    public Action<DateTimeOffset>? Claim() => Interlocked.Exchange(ref pending, null);
}
