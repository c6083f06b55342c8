using Courier.Twilio.Sandbox.Recipients;
using Courier.Twilio.Sandbox.Segments;

namespace Courier.Twilio.Sandbox;

/// <summary>An immutable snapshot of a message. A later state is a new instance in the inbox.</summary>
public sealed record SandboxMessage
{
    private const int MaxHistory = 100;

    internal SandboxMessage()
    {
    }

    /// <summary>Gets the message SID: <c>SM</c>, or <c>MM</c> with media, and 32 hexadecimal digits.</summary>
    public required string Sid { get; init; }

    /// <summary>Gets the SID of the account that owns the message.</summary>
    public required string AccountSid { get; init; }

    /// <summary>Gets the recipient: a number, or a channel address such as <c>whatsapp:+12025550156</c>.</summary>
    public required string To { get; init; }

    /// <summary>Gets the sender, or <see langword="null"/> until a Messaging Service has selected one.</summary>
    public string? From { get; init; }

    /// <summary>Gets the SID of the Messaging Service, or <see langword="null"/> without one.</summary>
    public string? MessagingServiceSid { get; init; }

    /// <summary>Gets the stored text. It is empty after a redaction.</summary>
    public string Body { get; init; } = "";

    /// <summary>Gets the posted URLs of media. The sandbox never fetches them.</summary>
    public IReadOnlyList<string> MediaUrls => [.. Media.Select(static media => media.Url)];

    /// <summary>Gets Twilio's name of the current status, such as <c>queued</c> or <c>delivered</c>.</summary>
    public required string Status { get; init; }

    /// <summary>
    /// Gets the error code of status <c>failed</c> or <c>undelivered</c>; otherwise <see langword="null"/>.
    /// </summary>
    public int? ErrorCode { get; init; }

    /// <summary>Gets the number of SMS segments of the text.</summary>
    public int Segments { get; init; }

    /// <summary>Gets the encoding of the text: <c>GSM-7</c> or <c>UCS-2</c>.</summary>
    public string Encoding => SegmentCounter.GetEncoding(Body);

    /// <summary>Gets the direction: <c>inbound</c>, <c>outbound-api</c> or <c>outbound-reply</c>.</summary>
    public string Direction { get; init; } = "outbound-api";

    /// <summary>Gets the time of creation, on the sandbox's clock.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Gets the time of the last change, on the sandbox's clock.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Gets the time at which the message was sent, or <see langword="null"/> until then.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>
    /// Gets the time at which a scheduled message is due, or <see langword="null"/> without a schedule.
    /// </summary>
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>Gets the last 100 statuses of the message, oldest first.</summary>
    public IReadOnlyList<SandboxStatus> History
    {
        get;
        init => field = ContentList<SandboxStatus>.Copy(value);
    }
    = ContentList<SandboxStatus>.Empty;

    /// <summary>Gets the posted form with the original order, repetition and spelling of its fields.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Form
    {
        get;
        init => field = ContentList<KeyValuePair<string, string>>.Copy(value);
    }
    = ContentList<KeyValuePair<string, string>>.Empty;

    /// <summary>Gets the headers of the request, without <c>Authorization</c>.</summary>
    public IReadOnlyDictionary<string, string> RequestHeaders
    {
        get;
        init => field = ContentDictionary.Copy(value);
    }
    = ContentDictionary.Empty;

    /// <summary>Gets the last 100 attempts to post a callback of the message, oldest first.</summary>
    public IReadOnlyList<SandboxCallback> Callbacks
    {
        get;
        init => field = ContentList<SandboxCallback>.Copy(value);
    }
    = ContentList<SandboxCallback>.Empty;

    /// <summary>
    /// Orders messages by arrival, even while the clock is paused. A later message has a higher number.
    /// </summary>
    internal long SequenceNumber { get; init; }

    internal PlannedOutcome PlannedOutcome { get; init; } = PlannedOutcome.Delivered;

    internal IReadOnlyList<SandboxMedia> Media
    {
        get;
        init => field = ContentList<SandboxMedia>.Copy(value);
    }
    = ContentList<SandboxMedia>.Empty;

    internal string? CallbackUrl { get; init; }

    internal SandboxCallbackFault CallbackFault { get; init; } = new();

    internal SandboxMessage WithStatus(string status, DateTimeOffset at, int? errorCode = null) => this with
    {
        Status = status,
        ErrorCode = errorCode,
        UpdatedAt = at,
        SentAt = status is "sent" or "delivered" or "undelivered" or "read" ? SentAt ?? at : SentAt,
        History = [.. History.TakeLast(MaxHistory - 1), new SandboxStatus(status, at, errorCode)],
    };

    internal SandboxMessage WithCallback(SandboxCallback callback) =>
        this with { Callbacks = [.. Callbacks.TakeLast(MaxHistory - 1), callback] };

    /// <summary>Returns the SID, the masked recipient and the status. The text is not included.</summary>
    public override string ToString() =>
        $"{Sid} to {AddressMask.Mask(To)} {Status}{(ErrorCode is { } code ? $" {code}" : "")}";
}
