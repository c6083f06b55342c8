using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Accounts;

/// <summary>A message that was rejected, kept so that the page can show the reason.</summary>
internal sealed record RejectedMessage(
    string AccountSid,
    DateTimeOffset At,
    ApiError Error,
    IReadOnlyList<KeyValuePair<string, string>> Form,
    long Order);
