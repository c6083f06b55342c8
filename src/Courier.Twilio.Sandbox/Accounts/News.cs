namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>Something a watcher should know of: a message that came or changed, or one that was refused.</summary>
internal sealed record News(SandboxMessage? Message, RefusedMessage? Refused);
