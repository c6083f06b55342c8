using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>A message as it was asked for, before anybody judged it.</summary>
internal sealed record MessageRequest(Account Account, RawForm Form, DateTimeOffset Now, SandboxSettings Settings, bool IsTest)
{
    private const string Service = "MG";

    public string? To { get; } = Form.Find("To")?.Trim();

    /// <summary>The sender; a Messaging Service may be named in its place.</summary>
    public string? From { get; } = Form.Find("From")?.Trim() is { Length: > 0 } from && !Sid.IsValid(Service, from) ? from : null;

    public string? ServiceSid { get; } = Form.Find("MessagingServiceSid") is { Length: > 0 } service
        ? service
        : Sid.IsValid(Service, Form.Find("From")) ? Form.Find("From") : null;

    public string? Body { get; } = Form.Find("Body");

    public string? ContentSid { get; } = Form.Find("ContentSid") is { Length: > 0 } content ? content : null;

    public IReadOnlyList<string> MediaUrls { get; } = [.. Form.FindAll("MediaUrl").Where(static url => url is not "")];

    public bool RequestsSchedule { get; } = Form.Find("ScheduleType") is { Length: > 0 };

    /// <summary>With no service and the gentler of the two readings the schedule is passed over.</summary>
    public bool IsScheduled => RequestsSchedule && (ServiceSid is not null || Settings.ScheduleWithoutService is ScheduleWithoutService.Reject);

    /// <summary>Whom the recipient may have told to stop.</summary>
    public bool IsOptedOut => Account.OptOuts.Contains(ServiceSid ?? From!, To!) || (From is not null && Account.OptOuts.Contains(From, To!));

    public DateTimeOffset? SendAt { get; } = Iso8601.Parse(Form.Find("SendAt"));
}
