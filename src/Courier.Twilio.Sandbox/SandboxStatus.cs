namespace Courier.Twilio.Sandbox;

/// <summary>One step in the life of a message.</summary>
/// <param name="Status">Twilio's word, such as <c>queued</c> or <c>undelivered</c>.</param>
/// <param name="At">When it was reached, on the sandbox's clock.</param>
/// <param name="ErrorCode">The code that came with it, on <c>failed</c> and <c>undelivered</c>.</param>
public sealed record SandboxStatus(string Status, DateTimeOffset At, int? ErrorCode = null);
