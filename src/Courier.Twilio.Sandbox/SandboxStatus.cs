namespace Courier.Twilio.Sandbox;

/// <summary>A status that a message has reached.</summary>
/// <param name="Status">Twilio's name of the status, such as <c>queued</c> or <c>undelivered</c>.</param>
/// <param name="At">The time at which the status was reached, on the sandbox's clock.</param>
/// <param name="ErrorCode">
/// The error code of a <c>failed</c> or <c>undelivered</c> status; otherwise <see langword="null"/>.
/// </param>
public sealed record SandboxStatus(string Status, DateTimeOffset At, int? ErrorCode = null);
