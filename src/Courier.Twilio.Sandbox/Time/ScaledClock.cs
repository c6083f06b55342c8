namespace Courier.Twilio.Sandbox.Time;

/// <summary>
/// Computes the time of a clock with its own speed. Guarded by the lock of its <see cref="SandboxClock"/>.
/// </summary>
internal sealed class ScaledClock(TimeProvider time, TimeSpan offset)
{
    private DateTimeOffset anchor = time.GetUtcNow() + offset;
    private long anchorTimestamp = time.GetTimestamp();

    public DateTimeOffset Now => anchor + (time.GetElapsedTime(anchorTimestamp) * Speed);

    public double Speed { get; private set; } = 1;

    public void SetSpeed(double speed)
    {
        SetAnchor(Now);
        Speed = speed;
    }

    public void Advance(TimeSpan duration) => SetAnchor(Now + duration);

    /// <summary>Returns the delay on the underlying clock until a time on this one; null while it is paused.</summary>
    public TimeSpan? GetDelayUntil(DateTimeOffset due)
    {
        if (Speed is 0)
        {
            return null;
        }

        // Timers truncate to milliseconds; rounding up keeps them from firing early. At least 1 ms, so that the
        // timer never fires inside the lock.
        var milliseconds = Math.Ceiling((due - Now).TotalMilliseconds / Speed);

        return TimeSpan.FromMilliseconds(Math.Clamp(milliseconds, 1, int.MaxValue));
    }

    private void SetAnchor(DateTimeOffset now)
    {
        anchor = now;
        anchorTimestamp = time.GetTimestamp();
    }
}
