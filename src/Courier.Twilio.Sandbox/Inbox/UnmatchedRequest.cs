namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>A request that found no account and no page: which, and what it was told.</summary>
internal sealed record UnmatchedRequest(DateTimeOffset At, string Method, string Path, int Status, string Message);
