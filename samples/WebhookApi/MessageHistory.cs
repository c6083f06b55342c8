using Courier.Sms;

namespace WebhookApi;

/// <summary>A message and the statuses reported for it.</summary>
/// <param name="Id">The SID of the message.</param>
/// <param name="To">The masked number of the recipient. The page shows no whole numbers.</param>
/// <param name="Text">The body.</param>
/// <param name="Steps">The statuses, in the order in which they were reported.</param>
internal sealed record MessageHistory(string Id, string To, string Text, IReadOnlyList<StatusStep> Steps)
{
    public MessageHistory Add(StatusStep step) => this with { Steps = [.. Steps, step] };
}

/// <summary>One status of a message, with the failure that came with it.</summary>
internal sealed record StatusStep(
    string Status,
    DateTimeOffset At,
    bool IsFinal,
    bool IsTrackingExpired,
    string? Code,
    string? Why,
    IReadOnlyList<string> Advice)
{
    public static StatusStep From(DeliveryReport report, DateTimeOffset at) => new(
        report.Status.ToString(),
        at,
        report.Status.IsFinal,
        report.IsTrackingExpired,
        report.Failure?.ProviderCode,
        report.Failure?.Message,
        report.Failure?.Advice ?? []);

    public static StatusStep From(SmsReceipt receipt, DateTimeOffset at) =>
        From(new DeliveryReport(receipt.MessageId, receipt.Status), at);
}

/// <summary>An inbound message.</summary>
internal sealed record Reply(string From, string Text, DateTimeOffset At);
