namespace Courier.Twilio.Sandbox.Api;

internal static class MessageOrder
{
    /// <summary>By the date sent, newest first; what was not sent yet stands before all that was.</summary>
    public static IReadOnlyList<SandboxMessage> NewestFirst(IEnumerable<SandboxMessage> messages) =>
        [.. messages.Reverse().OrderByDescending(static message => message.SentAt ?? DateTimeOffset.MaxValue)];
}
