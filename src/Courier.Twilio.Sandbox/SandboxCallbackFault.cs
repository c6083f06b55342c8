namespace Courier.Twilio.Sandbox;

/// <summary>The faults that are injected into the callbacks of a message.</summary>
public sealed record SandboxCallbackFault
{
    /// <summary>
    /// Gets how often each callback is posted. The default is 1; 0 drops every callback; the maximum is 100.
    /// </summary>
    public int Copies { get; init; } = 1;

    /// <summary>
    /// Gets the delay before each callback, on the sandbox's clock. The default is zero; the maximum is one day.
    /// </summary>
    public TimeSpan Delay { get; init; }

    /// <summary>
    /// Gets the number of callbacks that are collected and then posted in reverse order. The default, 0, keeps the
    /// order; the maximum is 100.
    /// </summary>
    public int ReversedInGroupsOf { get; init; }
}
