namespace Courier.Twilio.Sandbox.Inbox;

internal sealed record NotUnderstood(DateTimeOffset At, string Method, string Path);
