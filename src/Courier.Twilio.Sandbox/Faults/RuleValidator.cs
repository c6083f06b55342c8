namespace Courier.Twilio.Sandbox.Faults;

/// <summary>What a rule says that the rest of it makes meaningless: passed over in silence it would be a surprise.</summary>
internal static class RuleValidator
{
    private static readonly SandboxRule Usual = new();

    public static string? FindFault(SandboxRule rule) => FindFaultOfTaking(rule) ?? FindFaultOfMessage(rule) ?? FindFaultOfAnswer(rule);

    /// <summary>A script is read when a message for its recipient has come: what is settled before that, or by that, is none of its business.</summary>
    public static string? FindFaultInScript(SandboxRule rule) => rule switch
    {
        { Operation: not (SandboxOperation.Create or SandboxOperation.Any) } => "A script is about creating messages: for anything else, add a rule to the sandbox.",
        { Fault: SandboxFault.ResetBeforeRead } => "Before the request is read nobody knows the recipient: add a rule to the sandbox.",
        _ when rule.To is not null || rule.From is not null || rule.AccountSid is not null =>
            "A script is about its recipient: leave To, From and AccountSid out, or add a rule to the sandbox.",
        _ => null,
    };

    private static string? FindFaultOfTaking(SandboxRule rule) => rule switch
    {
        { Fault: SandboxFault.ResetBeforeRead } when rule.To is not null || rule.From is not null =>
            "Before the request is read nobody knows To and From: leave them out.",
        { Fault: SandboxFault.ResetBeforeRead } when rule.Processing is MessageProcessing.Process || rule.ProcessAfter > TimeSpan.Zero =>
            "What was not read cannot be taken: use Fault Reset, or leave Message and TakenAfter out.",
        { Fault: SandboxFault.None, ProcessAfter.Ticks: > 0 } => "Without a Fault a request is taken at once: name a Fault beside TakenAfter, such as Hang.",
        { Processing: MessageProcessing.Process, ProcessAfter.Ticks: > 0 } => "A request is taken now or later, not twice: leave Message or TakenAfter out.",
        _ => null,
    };

    private static string? FindFaultOfMessage(SandboxRule rule) => rule switch
    {
        { FinalErrorCode: not null, FinalStatus: null } => "EndsWithCode needs Ends beside it, such as undelivered.",
        { FinalErrorCode: not null, FinalStatus: not ("failed" or "undelivered") } => "EndsWithCode belongs to Ends failed or undelivered.",
        { RejectWithCode: not null } when rule.FinalStatus is not null || rule.StoredBody is not null || rule.Callbacks is not null =>
            "A message that is refused has no end, no text and no callbacks: leave Refuses out, or Ends, StoredBody and Callbacks.",
        { RejectWithCode: not null, Fault: not SandboxFault.None, Processing: MessageProcessing.Skip } =>
            "Refuses is an answer, and so is the Fault: leave one of them out.",
        { Operation: not (SandboxOperation.Create or SandboxOperation.Any) } when SpeaksOfTheMessage(rule) =>
            "Refuses, Ends, StoredBody and Callbacks are about creating a message: leave On out.",
        _ => null,
    };

    private static string? FindFaultOfAnswer(SandboxRule rule) => rule switch
    {
        _ when SaysAnotherAnswer(rule) && !MakesAnotherAnswer(rule) =>
            "Status, Code, Body and ContentType are of another answer: name Fault Answer beside them.",
        { Fault: SandboxFault.Raw, Body: null } => "A raw answer needs its bytes in Body.",
        { ContentType: not null, Body: null } => "ContentType is the type of Body: give Body, too.",
        { Code: not null, Body: not null } => "Body is the whole answer: write the code into it, and leave Code out.",
        { Body: not (null or ""), Status: 204 or 205 or 304, Fault: not SandboxFault.Raw } => "An answer of 204, 205 or 304 has no Body.",
        { Bytes: > 0, Fault: not (SandboxFault.Truncate or SandboxFault.Stall or SandboxFault.Pad) } => "Bytes needs Fault Truncate, Stall or Pad.",
        { JsonReplacements: not null, Body: not null } => "Changes are made to Twilio's answer: leave Body out.",
        _ when !HasAnAnswer(rule) && (rule.Headers is not null || rule.JsonReplacements is not null) =>
            "Headers and Changes need an answer to stand in: name another Fault, or none.",
        _ => null,
    };

    private static bool SpeaksOfTheMessage(SandboxRule rule) =>
        rule.RejectWithCode is not null || rule.FinalStatus is not null || rule.StoredBody is not null || rule.Callbacks is not null;

    private static bool HasAnAnswer(SandboxRule rule) => rule.Fault is not
        (SandboxFault.Hang or SandboxFault.Close or SandboxFault.Reset or SandboxFault.ResetBeforeRead or SandboxFault.Raw);

    private static bool SaysAnotherAnswer(SandboxRule rule) =>
        rule.Status != Usual.Status || rule.Code is not null || (rule.Body is not null && rule.Fault is not SandboxFault.Raw) || rule.ContentType is not null;

    /// <summary>An answer that is broken on its way is another one, too, where the request is not taken: there is no true one.</summary>
    private static bool MakesAnotherAnswer(SandboxRule rule) => rule.Fault switch
    {
        SandboxFault.Respond => true,
        SandboxFault.Truncate or SandboxFault.Stall or SandboxFault.Drip or SandboxFault.Pad => rule.Processing is MessageProcessing.Skip,
        _ => false,
    };
}
