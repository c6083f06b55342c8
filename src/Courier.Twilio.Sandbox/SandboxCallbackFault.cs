namespace Courier.Twilio.Sandbox;

/// <summary>What goes wrong with the callbacks of a message.</summary>
public sealed record SandboxCallbackFault
{
    /// <summary>How many times each is posted: 1 by default, 0 drops it; 100 at most.</summary>
    public int Copies { get; init; } = 1;

    /// <summary>How long each is held back; none by default.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>How many of the message's callbacks are kept until there are so many, and then posted last first; 0, the default, keeps none.</summary>
    public int ReversedInGroupsOf { get; init; }
}
