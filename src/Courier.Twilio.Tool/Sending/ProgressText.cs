namespace Courier.Twilio.Tool.Sending;

/// <summary>Formats the progress of one message for people.</summary>
internal static class ProgressText
{
    public static string FormatSid(MessageProgress message) =>
        message.Receipt is { } receipt ? $"{receipt.MessageId[..6]}…" : "—";

    public static string FormatStatuses(MessageProgress message) => message switch
    {
        { Statuses.Count: > 0 } => string.Join(
            " → ",
            message.Statuses.Select(status => status.ToString().ToLowerInvariant())),
        { Outcome: "" } => "…",
        { Outcome: "unconfirmed" } => "perhaps sent",
        _ => "not sent",
    };

    /// <summary>Formats the failure with its first advice; without a failure, the number of segments.</summary>
    public static string FormatDetails(MessageProgress message) => message switch
    {
        { Failure: { } failure } => string.Join(
            ' ',
            new[] { failure.ProviderCode, failure.Message, failure.Advice is [var first, ..] ? first : null }
                .OfType<string>()),
        { IsTrackingExpired: true } => "no final status by the deadline",
        { Receipt: { IsTrackable: false } receipt } =>
            $"not tracked: sent with credentials of its own, account {receipt.AccountId}",
        { Segments: { } segments } => segments == 1 ? "1 segment" : $"{segments} segments",
        _ => "",
    };

    public static string FormatLine(MessageProgress message) =>
        $"{FormatSid(message),-8} {message.To,-13} {FormatStatuses(message)}  {FormatDetails(message)}".TrimEnd();
}
