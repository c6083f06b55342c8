namespace Courier.Twilio.Sandbox.Time;

/// <summary>What time it is for a clock that runs at a speed of its own. Guarded by the clock it belongs to.</summary>
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

    public void Advance(TimeSpan by) => SetAnchor(Now + by);

    /// <summary>How long to wait, on the clock underneath, until it is so late here; null while this one stands still.</summary>
    public TimeSpan? GetDelayUntil(DateTimeOffset due)
    {
        if (Speed is 0)
        {
            return null;
        }

        // A timer rounds down to milliseconds: rounded up here, it never comes too early; never zero, it never fires inside a lock.
        return TimeSpan.FromMilliseconds(Math.Clamp(Math.Ceiling((due - Now).TotalMilliseconds / Speed), 1, int.MaxValue));
    }

    private void SetAnchor(DateTimeOffset now)
    {
        anchor = now;
        anchorTimestamp = time.GetTimestamp();
    }
}
