namespace Courier.Twilio.Sandbox;

/// <summary>
/// A rule that changes what happens to matching requests: it rejects them, changes the outcome of a message, or injects
/// a fault into the response or the callbacks. Of several matching rules the first one is applied.
/// </summary>
/// <remarks>
/// The JSON body of <c>POST /_sandbox/rules</c> has the same properties in camel case. A rule that sets only its
/// conditions lets matching requests through: with <see cref="Times"/> 2, two requests pass before the next rule
/// applies.
/// </remarks>
public sealed record SandboxRule
{
    /// <summary>
    /// Gets the operation of matching requests. The default is <see cref="SandboxOperation.Create"/>.
    /// </summary>
    public SandboxOperation Operation { get; init; } = SandboxOperation.Create;

    /// <summary>
    /// Gets the account of matching requests. The default, <see langword="null"/>, matches every account.
    /// </summary>
    public string? AccountSid { get; init; }

    /// <summary>
    /// Gets the recipient of matching messages, exactly as posted. The default, <see langword="null"/>, matches every
    /// recipient.
    /// </summary>
    public string? To { get; init; }

    /// <summary>
    /// Gets the sender or Messaging Service SID of matching messages, exactly as posted. The default,
    /// <see langword="null"/>, matches every sender.
    /// </summary>
    public string? From { get; init; }

    /// <summary>
    /// Gets how many requests the rule is applied to, 1 or more. The default, <see langword="null"/>, sets no limit.
    /// </summary>
    public int? Times { get; init; }

    /// <summary>
    /// Gets the Twilio error code with which the request is rejected, 10000 to 99999. The HTTP status is the one Twilio
    /// uses with the code. The default, <see langword="null"/>, does not reject.
    /// </summary>
    public int? RejectWithCode { get; init; }

    /// <summary>
    /// Gets the last status of the message: a final one such as <c>undelivered</c>, or one such as <c>sent</c> at which
    /// the message stops. The default, <see langword="null"/>, ends with <c>delivered</c>.
    /// </summary>
    public string? FinalStatus { get; init; }

    /// <summary>
    /// Gets the error code of a <see cref="FinalStatus"/> <c>failed</c> or <c>undelivered</c>, 10000 to 99999. The
    /// default is <see langword="null"/>.
    /// </summary>
    public int? FinalErrorCode { get; init; }

    /// <summary>
    /// Gets the text that is stored in place of the posted one, at most 1600 characters. The default,
    /// <see langword="null"/>, stores the posted text.
    /// </summary>
    public string? StoredBody { get; init; }

    /// <summary>
    /// Gets the faults of the message's callbacks. The default, <see langword="null"/>, injects none.
    /// </summary>
    public SandboxCallbackFault? Callbacks { get; init; }

    /// <summary>
    /// Gets the fault of the response or its connection. The default is <see cref="SandboxFault.None"/>.
    /// </summary>
    public SandboxFault Fault { get; init; }

    /// <summary>
    /// Gets whether a request with a <see cref="Fault"/> is processed. The default is
    /// <see cref="MessageProcessing.Skip"/>.
    /// </summary>
    public MessageProcessing Processing { get; init; }

    /// <summary>
    /// Gets the delay after which a skipped request is processed nevertheless, on the sandbox's clock. The default,
    /// zero, never processes it; the maximum is one day.
    /// </summary>
    public TimeSpan ProcessAfter { get; init; }

    /// <summary>Gets the HTTP status of the replaced response, 200 to 599. The default is 500.</summary>
    public int Status { get; init; } = 500;

    /// <summary>
    /// Gets the Twilio error code in the replaced response, 10000 to 99999. The default, <see langword="null"/>, uses
    /// the code that belongs to <see cref="Status"/>, if there is one.
    /// </summary>
    public int? Code { get; init; }

    /// <summary>
    /// Gets the complete body of the replaced response. The default, <see langword="null"/>, writes an error as Twilio
    /// does.
    /// </summary>
    public string? Body { get; init; }

    /// <summary>
    /// Gets the content type of <see cref="Body"/>. The default, <see langword="null"/>, means <c>text/html</c>.
    /// </summary>
    public string? ContentType { get; init; }

    /// <summary>Gets headers that are added to the response, such as <c>Retry-After</c>. The default is none.</summary>
    public IReadOnlyDictionary<string, string>? Headers
    {
        get;
        init => field = value is null ? null : ContentDictionary.Copy(value);
    }

    /// <summary>
    /// Gets properties of the response's JSON object that are replaced or added. Each value is JSON text, such as
    /// <c>"\"queued\""</c> for a string. The default is none.
    /// </summary>
    public IReadOnlyDictionary<string, string>? JsonReplacements
    {
        get;
        init => field = value is null ? null : ContentDictionary.Copy(value);
    }

    /// <summary>
    /// Gets the number of bytes for <see cref="SandboxFault.Truncate"/>, <see cref="SandboxFault.Stall"/> and
    /// <see cref="SandboxFault.Pad"/>, 0 to 67108864 (64 MB). The default is 0.
    /// </summary>
    public int Bytes { get; init; }

    /// <summary>
    /// Gets the delay before the response, or between two bytes with <see cref="SandboxFault.Drip"/>, on the sandbox's
    /// clock. The default is zero; the maximum is one day.
    /// </summary>
    public TimeSpan Delay { get; init; }
}
