namespace Courier.Twilio.Sandbox.Api;

internal static class MessageOrder
{
    /// <summary>By the date sent, newest first; where those without one stand is documented nowhere.</summary>
    public static IReadOnlyList<SandboxMessage> NewestFirst(IEnumerable<SandboxMessage> messages, UnsentRows unsent) =>
        [.. messages.Reverse().OrderByDescending(message => message.SentAt ?? (unsent is UnsentRows.First ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue))];
}
