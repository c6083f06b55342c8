using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Checks;

/// <summary>A message as it was asked for, before anybody judged it.</summary>
internal sealed record Draft(Account Account, RawForm Form, DateTimeOffset Now)
{
    private const string Service = "MG";

    public string? To { get; } = Form.Find("To")?.Trim();

    /// <summary>The sender; a Messaging Service may be named in its place.</summary>
    public string? From { get; } = Form.Find("From")?.Trim() is { Length: > 0 } from && !Sid.Is(Service, from) ? from : null;

    public string? ServiceSid { get; } = Form.Find("MessagingServiceSid") is { Length: > 0 } service
        ? service
        : Sid.Is(Service, Form.Find("From")) ? Form.Find("From") : null;

    public string? Body { get; } = Form.Find("Body");

    public string? ContentSid { get; } = Form.Find("ContentSid") is { Length: > 0 } content ? content : null;

    public IReadOnlyList<string> MediaUrls { get; } = [.. Form.FindAll("MediaUrl").Where(static url => url is not "")];

    public bool IsScheduled { get; } = Form.Find("ScheduleType") is { Length: > 0 };

    public DateTimeOffset? SendAt { get; } = IsoMoment.Find(Form.Find("SendAt"));
}
