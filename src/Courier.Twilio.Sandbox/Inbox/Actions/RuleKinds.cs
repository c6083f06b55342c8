namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>Everything that can be told to go wrong, as the page offers it; the rest of what a rule can say is written as JSON.</summary>
internal static class RuleKinds
{
    private const string Response = "The answer";
    private const string Outcome = "The message";
    private const string Connection = "The connection";
    private const string Callbacks = "The callbacks";

    public static IReadOnlyList<RuleKind> All { get; } =
    [
        new("lose", Connection, "It is taken, but the answer is lost", [], static (rule, _) => rule with { Fault = SandboxFault.Close, Processing = MessageProcessing.Process }),
        new("reset", Connection, "It is taken, and the connection is reset", [], static (rule, _) => rule with { Fault = SandboxFault.Reset, Processing = MessageProcessing.Process }),
        new("close", Connection, "The connection closes, nothing is taken", [], static (rule, _) => rule with { Fault = SandboxFault.Close }),
        new("unread", Connection, "The connection is reset before the request is read", [], static (rule, _) => rule with { Fault = SandboxFault.ResetBeforeRead }),
        new("hang", Connection, "No answer, nothing is taken", [], static (rule, _) => rule with { Fault = SandboxFault.Hang }),
        new("late", Connection, "No answer, and it is taken later", [new("wait", "Taken after", "8s")], static (rule, with) => rule with { Fault = SandboxFault.Hang, ProcessAfter = with.GetDuration("wait") }),
        new("refuse", Response, "It is refused with a code of Twilio’s", [new("code", "Code", "21610")], static (rule, with) => rule with { RejectWithCode = with.GetNumber("code") }),
        new("status", Response, "An HTTP status, nothing is taken", [new("status", "Status", "503"), new("code", "Twilio’s code", ""), new("retry", "Retry-After", "")], static (rule, with) => rule with
        {
            Fault = SandboxFault.Respond,
            Status = with.GetNumber("status"),
            Code = with.GetOptionalNumber("code"),
            Headers = with.GetText("retry") is { Length: > 0 } retry ? new Dictionary<string, string> { ["Retry-After"] = retry } : null,
        }),
        new("page", Response, "A page of somebody else’s", [new("status", "Status", "502"), new("body", "Body", "<html>Bad Gateway</html>")], static (rule, with) => rule with { Fault = SandboxFault.Respond, Status = with.GetNumber("status"), Body = with.GetText("body") }),
        new("slow", Response, "It comes late", [new("wait", "After", "5s")], static (rule, with) => rule with { Delay = with.GetDuration("wait") }),
        new("drip", Response, "It drips, one byte at a time", [new("wait", "Each after", "100ms")], static (rule, with) => rule with { Fault = SandboxFault.Drip, Processing = MessageProcessing.Process, Delay = with.GetDuration("wait") }),
        new("truncate", Response, "It breaks off", [new("bytes", "After bytes", "20")], static (rule, with) => rule with { Fault = SandboxFault.Truncate, Processing = MessageProcessing.Process, Bytes = with.GetNumber("bytes") }),
        new("garbage", Response, "It is garbage", [new("body", "Bytes", "not HTTP at all")], static (rule, with) => rule with { Fault = SandboxFault.Raw, Processing = MessageProcessing.Process, Body = with.GetText("body") }),
        new("huge", Response, "It is huge", [new("bytes", "Bytes", "5000000")], static (rule, with) => rule with { Fault = SandboxFault.Pad, Processing = MessageProcessing.Process, Bytes = with.GetNumber("bytes") }),
        new("change", Response, "One of its fields is another", [new("field", "Field", "status"), new("json", "as JSON", "\"queued\"")], static (rule, with) => rule with { JsonReplacements = new Dictionary<string, string> { [with.GetText("field")] = with.GetText("json") } }),
        new("end", Outcome, "It ends with an error", [new("status", "Status", "undelivered"), new("code", "Code", "30005")], static (rule, with) => rule with { FinalStatus = with.GetText("status"), FinalErrorCode = with.GetOptionalNumber("code") }),
        new("stay", Outcome, "It stays on its way", [new("status", "Status", "sent")], static (rule, with) => rule with { FinalStatus = with.GetText("status") }),
        new("text", Outcome, "Its text becomes another", [new("text", "Text", "Sent from your Twilio trial account - Hello")], static (rule, with) => rule with { StoredBody = with.GetText("text") }),
        new("drop", Callbacks, "They are dropped", [], static (rule, _) => rule with { Callbacks = new SandboxCallbackFault { Copies = 0 } }),
        new("repeat", Callbacks, "They are repeated", [new("copies", "Times", "2")], static (rule, with) => rule with { Callbacks = new SandboxCallbackFault { Copies = with.GetNumber("copies") } }),
        new("reverse", Callbacks, "They come in another order", [new("group", "Reversed in groups of", "2")], static (rule, with) => rule with { Callbacks = new SandboxCallbackFault { ReversedInGroupsOf = with.GetNumber("group") } }),
        new("wait", Callbacks, "They come late", [new("wait", "After", "10s")], static (rule, with) => rule with { Callbacks = new SandboxCallbackFault { Delay = with.GetDuration("wait") } }),
    ];
}
