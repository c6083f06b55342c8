namespace Courier.Twilio.Tool.Sending;

/// <summary>What <c>send --json</c> prints for each recipient.</summary>
internal sealed record SendFacts(
    string To,
    string Outcome,
    string? Sid,
    string? Status,
    string? ErrorCode,
    string? Reason,
    IReadOnlyList<string> Advice,
    bool Trackable)
{
    public static SendFacts From(MessageProgress message) => new(
        message.To,
        message.Outcome,
        message.Receipt?.MessageId,
        message.Status,
        message.Failure?.ProviderCode,
        message.Failure?.Reason.ToString(),
        message.Failure?.Advice ?? [],
        message.Receipt?.IsTrackable ?? false);
}
