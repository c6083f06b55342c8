using System.Text.Json;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// The body of <c>POST /_sandbox/rules</c>. An omitted property gets the default of <see cref="SandboxRule"/>;
/// deserialized directly, the generated code would set init-only properties to zero instead.
/// </summary>
internal sealed record RuleBody(
    SandboxOperation? Operation = null,
    string? AccountSid = null,
    string? To = null,
    string? From = null,
    int? Times = null,
    int? RejectWithCode = null,
    string? FinalStatus = null,
    int? FinalErrorCode = null,
    string? StoredBody = null,
    CallbackFaultBody? Callbacks = null,
    SandboxFault Fault = SandboxFault.None,
    MessageProcessing Processing = MessageProcessing.Skip,
    TimeSpan ProcessAfter = default,
    int? Status = null,
    int? Code = null,
    string? Body = null,
    string? ContentType = null,
    IReadOnlyDictionary<string, string>? Headers = null,
    IReadOnlyDictionary<string, JsonElement>? JsonReplacements = null,
    int Bytes = 0,
    TimeSpan Delay = default)
{
    private static readonly SandboxRule Defaults = new();

    public SandboxRule ToRule() => new()
    {
        Operation = Operation ?? Defaults.Operation,
        AccountSid = AccountSid,
        To = To,
        From = From,
        Times = Times,
        RejectWithCode = RejectWithCode,
        FinalStatus = FinalStatus,
        FinalErrorCode = FinalErrorCode,
        StoredBody = StoredBody,
        Callbacks = Callbacks?.ToFault(),
        Fault = Fault,
        Processing = Processing,
        ProcessAfter = ProcessAfter,
        Status = Status ?? Defaults.Status,
        Code = Code,
        Body = Body,
        ContentType = ContentType,
        Headers = Headers,
        JsonReplacements = JsonReplacements?.ToDictionary(
            static replacement => replacement.Key,
            static replacement => GetJsonText(replacement.Value)),
        Bytes = Bytes,
        Delay = Delay,
    };

    /// <summary>
    /// Returns the content of a string, which is JSON text as in the rule, or the JSON of any other value.
    /// </summary>
    private static string GetJsonText(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
}

/// <summary>The callback faults in the body of <c>POST /_sandbox/rules</c>.</summary>
internal sealed record CallbackFaultBody(int? Copies = null, TimeSpan Delay = default, int ReversedInGroupsOf = 0)
{
    public SandboxCallbackFault ToFault() => new()
    {
        Copies = Copies ?? 1,
        Delay = Delay,
        ReversedInGroupsOf = ReversedInGroupsOf,
    };
}
