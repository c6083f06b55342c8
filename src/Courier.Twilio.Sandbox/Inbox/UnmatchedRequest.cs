namespace Courier.Twilio.Sandbox.Inbox;

/// <summary>A request with an unknown path or credentials of no account, and its response.</summary>
internal sealed record UnmatchedRequest(DateTimeOffset At, string Method, string Path, int Status, string Message);
