using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Validation;

/// <summary>The fields of a request to create a message, before validation.</summary>
internal sealed record MessageRequest(
    Account Account,
    RawForm Form,
    DateTimeOffset Now,
    SandboxSettings Settings,
    bool IsTest)
{
    private const string ServicePrefix = "MG";

    public string? To { get; } = Form.Find("To")?.Trim();

    /// <summary>The sender; null when <c>From</c> is missing, empty or the SID of a Messaging Service.</summary>
    public string? From { get; } =
        Form.Find("From")?.Trim() is { Length: > 0 } from && !Sid.IsValid(ServicePrefix, from) ? from : null;

    /// <summary>The Messaging Service in <c>MessagingServiceSid</c> or <c>From</c>.</summary>
    public string? ServiceSid { get; } = Form.Find("MessagingServiceSid") is { Length: > 0 } service
        ? service
        : Sid.IsValid(ServicePrefix, Form.Find("From")) ? Form.Find("From") : null;

    public string? Body { get; } = Form.Find("Body");

    public string? ContentSid { get; } = Form.Find("ContentSid") is { Length: > 0 } content ? content : null;

    public IReadOnlyList<string> MediaUrls { get; } =
        [.. Form.FindAll("MediaUrl").Where(static url => url is not "")];

    public bool RequestsSchedule { get; } = Form.Find("ScheduleType") is { Length: > 0 };

    /// <summary>
    /// Whether the message is scheduled. Without a Messaging Service,
    /// <see cref="ScheduleWithoutService.SendImmediately"/> ignores the schedule.
    /// </summary>
    public bool IsScheduled => RequestsSchedule
        && (ServiceSid is not null || Settings.ScheduleWithoutService is ScheduleWithoutService.Reject);

    /// <summary>Whether the recipient opted out of the Messaging Service or of the sender.</summary>
    public bool IsOptedOut => Account.OptOuts.Contains(ServiceSid ?? From!, To!)
        || (From is not null && Account.OptOuts.Contains(From, To!));

    public DateTimeOffset? SendAt { get; } = Iso8601.Parse(Form.Find("SendAt"));
}
