using Courier.Sms;

namespace WebhookApi;

/// <summary>One message, and what has been heard of it.</summary>
/// <param name="Id">Twilio's id.</param>
/// <param name="To">The recipient, masked: what is shown on a page is not the place for whole numbers.</param>
/// <param name="Text">What was sent.</param>
/// <param name="Steps">In the order in which they were heard.</param>
internal sealed record Life(string Id, string To, string Text, IReadOnlyList<Step> Steps)
{
    public Life After(Step step) => this with { Steps = [.. Steps, step] };
}

/// <summary>How far it had come at that moment.</summary>
internal sealed record Step(string Status, DateTimeOffset At, bool IsFinal, bool IsTrackingExpired, string? Code, string? Why, IReadOnlyList<string> Advice)
{
    public static Step Of(DeliveryReport report, DateTimeOffset at) => new(
        report.Status.ToString(),
        at,
        report.Status.IsFinal,
        report.IsTrackingExpired,
        report.Failure?.ProviderCode,
        report.Failure?.Message,
        report.Failure?.Advice ?? []);

    public static Step Of(SmsReceipt receipt, DateTimeOffset at) => Of(new DeliveryReport(receipt.MessageId, receipt.Status), at);
}

/// <summary>What somebody wrote back.</summary>
internal sealed record Reply(string From, string Text, DateTimeOffset At);
