namespace Courier.Twilio.Sandbox.Faults;

/// <summary>
/// Validates rules. Besides invalid values, it rejects values that the rest of the rule would ignore, because a rule
/// that silently does less than it says makes a test pass for the wrong reason.
/// </summary>
internal static class RuleValidator
{
    private static readonly SandboxRule Default = new();

    /// <summary>Returns a description of the first error; null for a valid rule.</summary>
    public static string? Validate(SandboxRule rule) =>
        RuleValueValidator.Validate(rule)
        ?? ValidateProcessing(rule)
        ?? ValidateMessage(rule)
        ?? ValidateResponse(rule);

    /// <summary>
    /// Validates a rule of a <see cref="RecipientBehavior"/>, which applies to create requests of one recipient and
    /// is found only after the request was read.
    /// </summary>
    public static string? ValidateForRecipient(SandboxRule rule) => rule switch
    {
        { Operation: not (SandboxOperation.Create or SandboxOperation.Any) } =>
            "A recipient behavior applies to creating messages; for another operation, add a rule to the sandbox.",
        { Fault: SandboxFault.ResetBeforeRead } =>
            "The recipient is unknown before the request is read; add a rule to the sandbox.",
        _ when rule.To is not null || rule.From is not null || rule.AccountSid is not null =>
            "A recipient behavior applies to its recipient; leave To, From and AccountSid out, "
            + "or add a rule to the sandbox.",
        _ => null,
    };

    private static string? ValidateProcessing(SandboxRule rule) => rule switch
    {
        { Fault: SandboxFault.ResetBeforeRead } when rule.To is not null || rule.From is not null =>
            "To and From are unknown before the request is read; leave them out.",
        { Fault: SandboxFault.ResetBeforeRead }
            when rule.Processing is MessageProcessing.Process || rule.ProcessAfter > TimeSpan.Zero =>
            "A request that was not read cannot be processed; use Fault Reset, "
            + "or leave Processing and ProcessAfter out.",
        { Fault: SandboxFault.None, ProcessAfter.Ticks: > 0 } =>
            "ProcessAfter needs a Fault, such as Hang; without one, a request is processed immediately.",
        { Processing: MessageProcessing.Process, ProcessAfter.Ticks: > 0 } =>
            "A request is processed only once; leave Processing or ProcessAfter out.",
        _ => null,
    };

    private static string? ValidateMessage(SandboxRule rule) => rule switch
    {
        { FinalErrorCode: not null, FinalStatus: null } =>
            "FinalErrorCode needs FinalStatus beside it, such as undelivered.",
        { FinalErrorCode: not null, FinalStatus: not ("failed" or "undelivered") } =>
            "FinalErrorCode needs FinalStatus failed or undelivered.",
        { RejectWithCode: not null }
            when rule.FinalStatus is not null || rule.StoredBody is not null || rule.Callbacks is not null =>
            "A rejected message has no final status, no text and no callbacks; leave RejectWithCode out, "
            + "or FinalStatus, StoredBody and Callbacks.",
        { RejectWithCode: not null, Fault: not SandboxFault.None, Processing: MessageProcessing.Skip } =>
            "RejectWithCode and Fault both decide the response; leave one of them out.",
        { Operation: not (SandboxOperation.Create or SandboxOperation.Any) } when AffectsMessage(rule) =>
            "RejectWithCode, FinalStatus, StoredBody and Callbacks apply to creating messages; leave Operation out.",
        _ => null,
    };

    private static string? ValidateResponse(SandboxRule rule) => rule switch
    {
        _ when SpecifiesResponse(rule) && !SubstitutesResponse(rule) =>
            "Status, Code, Body and ContentType describe a substituted response; add Fault Respond.",
        { Fault: SandboxFault.Raw, Body: null } => "Fault Raw needs its bytes in Body.",
        { ContentType: not null, Body: null } => "ContentType is the type of Body; add Body.",
        { Code: not null, Body: not null } =>
            "Body is the whole response; write the code into Body, and leave Code out.",
        { Body: not (null or ""), Status: 204 or 205 or 304, Fault: not SandboxFault.Raw } =>
            "A response with status 204, 205 or 304 has no body; leave Body out.",
        { Bytes: > 0, Fault: not (SandboxFault.Truncate or SandboxFault.Stall or SandboxFault.Pad) } =>
            "Bytes needs Fault Truncate, Stall or Pad.",
        { JsonReplacements: not null, Body: not null } =>
            "JsonReplacements changes Twilio's response; leave Body out.",
        _ when !HasResponse(rule) && (rule.Headers is not null || rule.JsonReplacements is not null) =>
            "Headers and JsonReplacements need a response; use another Fault, or none.",
        _ => null,
    };

    private static bool AffectsMessage(SandboxRule rule) =>
        rule.RejectWithCode is not null
        || rule.FinalStatus is not null
        || rule.StoredBody is not null
        || rule.Callbacks is not null;

    private static bool HasResponse(SandboxRule rule) => rule.Fault is not (
        SandboxFault.Hang
        or SandboxFault.Close
        or SandboxFault.Reset
        or SandboxFault.ResetBeforeRead
        or SandboxFault.Raw);

    private static bool SpecifiesResponse(SandboxRule rule) =>
        rule.Status != Default.Status
        || rule.Code is not null
        || (rule.Body is not null && rule.Fault is not SandboxFault.Raw)
        || rule.ContentType is not null;

    /// <summary>
    /// Whether the response is substituted: by Respond, and by faults in the response of a request that is not
    /// processed, because such a request has no response of its own.
    /// </summary>
    private static bool SubstitutesResponse(SandboxRule rule) => rule.Fault switch
    {
        SandboxFault.Respond => true,
        SandboxFault.Truncate or SandboxFault.Stall or SandboxFault.Drip or SandboxFault.Pad =>
            rule.Processing is MessageProcessing.Skip,
        _ => false,
    };
}
