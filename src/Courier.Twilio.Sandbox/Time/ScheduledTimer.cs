namespace Courier.Twilio.Sandbox.Time;

/// <summary>Something that is to be done at its time, unless it is called off before.</summary>
internal sealed class ScheduledTimer(SandboxClock clock, Action<DateTimeOffset> action)
{
    private Action<DateTimeOffset>? open = action;

    /// <summary>Whether nothing will happen any more: it was done, is being done, or was called off.</summary>
    public bool IsCompleted => Volatile.Read(ref open) is null;

    /// <summary>Calls it off; what it would have needed is free at once, not only when its time has come.</summary>
    public void Cancel()
    {
        if (Interlocked.Exchange(ref open, null) is not null)
        {
            clock.NoteCanceled();
        }
    }

    /// <summary>What is to be done, once and by one.</summary>
    public Action<DateTimeOffset>? Claim() => Interlocked.Exchange(ref open, null);
}
