using Courier.Twilio.Sandbox.Recipients;
using Courier.Twilio.Sandbox.Segments;

namespace Courier.Twilio.Sandbox;

/// <summary>One message as it stood at one moment; ask the inbox again for a later one.</summary>
public sealed record SandboxMessage
{
    private const int MaxHistory = 100;

    internal SandboxMessage()
    {
    }

    /// <summary><c>SM</c>, or <c>MM</c> with media, and 32 hexadecimal digits.</summary>
    public required string Sid { get; init; }

    /// <summary>The account whose world it lives in.</summary>
    public required string AccountSid { get; init; }

    /// <summary>Who receives it: a number, or a channel address such as <c>whatsapp:+12025550156</c>.</summary>
    public required string To { get; init; }

    /// <summary>Who sends it; null until a Messaging Service has chosen a sender.</summary>
    public string? From { get; init; }

    /// <summary>The Messaging Service it was sent through, if any.</summary>
    public string? MessagingServiceSid { get; init; }

    /// <summary>The text as stored; empty after it was redacted.</summary>
    public string Body { get; init; } = "";

    /// <summary>Addresses of media, as sent; the sandbox never fetches them.</summary>
    public IReadOnlyList<string> MediaUrls => [.. Media.Select(static one => one.Url)];

    /// <summary>Twilio's word, such as <c>queued</c> or <c>delivered</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Why it ended <c>failed</c> or <c>undelivered</c>.</summary>
    public int? ErrorCode { get; init; }

    /// <summary>How many parts the text takes on the air.</summary>
    public int Segments { get; init; }

    /// <summary><c>GSM-7</c> or <c>UCS-2</c>.</summary>
    public string Encoding => SegmentCounter.GetEncoding(Body);

    /// <summary><c>inbound</c>, <c>outbound-api</c> or <c>outbound-reply</c>.</summary>
    public string Direction { get; init; } = "outbound-api";

    /// <summary>When it was taken, on the sandbox's clock.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it last changed, on the sandbox's clock.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When it was sent; null until then.</summary>
    public DateTimeOffset? SentAt { get; init; }

    /// <summary>When a scheduled message is due.</summary>
    public DateTimeOffset? SendAt { get; init; }

    /// <summary>Every status it has had, oldest first; the last 100.</summary>
    public IReadOnlyList<SandboxStatus> History { get; init; } = [];

    /// <summary>The form as it was posted: order, repetition and spelling of the names kept.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Form { get; init; } = [];

    /// <summary>The request's headers, without <c>Authorization</c>.</summary>
    public IReadOnlyDictionary<string, string> RequestHeaders { get; init; } = new Dictionary<string, string>();

    /// <summary>Every attempt to post a status of it, oldest first; the last 100.</summary>
    public IReadOnlyList<SandboxCallback> Callbacks { get; init; } = [];

    /// <summary>What came later has a higher one, even while the clock stands still.</summary>
    internal long SequenceNumber { get; init; }

    internal PlannedOutcome PlannedOutcome { get; init; } = PlannedOutcome.Delivered;

    internal IReadOnlyList<SandboxMedia> Media { get; init; } = [];

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

    internal SandboxMessage WithCallback(SandboxCallback callback) => this with { Callbacks = [.. Callbacks.TakeLast(MaxHistory - 1), callback] };

    /// <summary>Sid, masked recipient and status; never the text.</summary>
    public override string ToString() => $"{Sid} to {AddressMask.Mask(To)} {Status}{(ErrorCode is { } code ? $" {code}" : "")}";
}
