namespace Courier.Twilio.Sandbox;

/// <summary>Which requests meet which fault, and how often; the first rule that matches is the one that counts.</summary>
/// <remarks>
/// The same fields, in camel case, are the body of <c>POST /_sandbox/rules</c>. A rule that says nothing lets its requests
/// through: one that holds twice, before another, lets two pass.
/// </remarks>
public sealed record SandboxRule
{
    /// <summary>The requests it is about; creating a message by default.</summary>
    public SandboxOperation Operation { get; init; } = SandboxOperation.Create;

    /// <summary>Only this account; all by default.</summary>
    public string? AccountSid { get; init; }

    /// <summary>Only messages for this recipient, exactly as posted; all by default.</summary>
    public string? To { get; init; }

    /// <summary>Only messages from this sender or Messaging Service, exactly as posted; all by default.</summary>
    public string? From { get; init; }

    /// <summary>How often it holds, 1 or more; for ever by default.</summary>
    public int? Times { get; init; }

    /// <summary>Refuses with this code of Twilio's and the HTTP status that belongs to it.</summary>
    public int? RejectWithCode { get; init; }

    /// <summary>The status a taken message ends in, such as <c>undelivered</c>, or stops at, such as <c>sent</c>; <c>delivered</c> by default.</summary>
    public string? FinalStatus { get; init; }

    /// <summary>The code that comes with <see cref="FinalStatus"/>.</summary>
    public int? FinalErrorCode { get; init; }

    /// <summary>The text the sandbox stores in the place of the one that was sent.</summary>
    public string? StoredBody { get; init; }

    /// <summary>What goes wrong with the message's callbacks; nothing by default.</summary>
    public SandboxCallbackFault? Callbacks { get; init; }

    /// <summary>What goes wrong on the wire; nothing by default.</summary>
    public SandboxFault Fault { get; init; }

    /// <summary>Whether a request that meets a <see cref="Fault"/> is carried out; not by default.</summary>
    public MessageProcessing Processing { get; init; }

    /// <summary>Carries a request that is not taken out so much later; zero, the default, never.</summary>
    public TimeSpan ProcessAfter { get; init; }

    /// <summary>The HTTP status of the other answer, 200 to 599; 500 by default.</summary>
    public int Status { get; init; } = 500;

    /// <summary>Twilio's code in the other answer; left out by default where the status has none of its own.</summary>
    public int? Code { get; init; }

    /// <summary>The whole body of the other answer, in the place of Twilio's error.</summary>
    public string? Body { get; init; }

    /// <summary>The content type of <see cref="Body"/>; <c>text/html</c> by default.</summary>
    public string? ContentType { get; init; }

    /// <summary>Headers added to the answer, such as <c>Retry-After</c>.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Fields of the answer's JSON to replace, each value as JSON text: <c>"status": "\"queued\""</c>.</summary>
    public IReadOnlyDictionary<string, string>? JsonReplacements { get; init; }

    /// <summary>How many bytes, where the fault counts some.</summary>
    public int Bytes { get; init; }

    /// <summary>How long before the answer, or between two bytes of a drip.</summary>
    public TimeSpan Delay { get; init; }
}
