namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Something a watcher should know of: a message that came or changed, one that was refused, or neither.</summary>
internal sealed record ChangeEvent(SandboxMessage? Message, RejectedMessage? RejectedMessage)
{
    /// <summary>Something else is not as it was: a rule, the clock, what was read, what is not there any more.</summary>
    public static ChangeEvent StateChanged { get; } = new(null, null);
}
