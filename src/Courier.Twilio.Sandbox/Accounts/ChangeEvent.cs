namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>
/// A change of the sandbox's state: a message that was added or changed, a message that was rejected, or, when both
/// are null, a change of something else.
/// </summary>
internal sealed record ChangeEvent(SandboxMessage? Message, RejectedMessage? RejectedMessage)
{
    /// <summary>A change that concerns no single message: of rules, the clock, read marks, or a deletion.</summary>
    public static ChangeEvent StateChanged { get; } = new(null, null);
}
