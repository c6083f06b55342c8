using System.Text.Json;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// A rule as it is posted: what is left out is null here and takes the rule's own default. (Read straight into the rule, the
/// generated reader would put zeros in the place of the defaults of its init-only properties.)
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
        JsonReplacements = JsonReplacements?.ToDictionary(static change => change.Key, static change => GetJsonText(change.Value)),
        Bytes = Bytes,
        Delay = Delay,
    };

    /// <summary>A text is JSON in quotes, as in the rule itself; anything else may be written as it is.</summary>
    private static string GetJsonText(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();
}

/// <summary>The same for what goes wrong with callbacks.</summary>
internal sealed record CallbackFaultBody(int? Copies = null, TimeSpan Delay = default, int ReversedInGroupsOf = 0)
{
    public SandboxCallbackFault ToFault() => new() { Copies = Copies ?? 1, Delay = Delay, ReversedInGroupsOf = ReversedInGroupsOf };
}
