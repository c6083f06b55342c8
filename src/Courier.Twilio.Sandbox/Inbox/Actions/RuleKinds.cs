namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>The kinds of rules that the page's form offers. Rules with other properties are added as JSON.</summary>
internal static class RuleKinds
{
    private const string Response = "The response";
    private const string Outcome = "The message";
    private const string Connection = "The connection";
    private const string Callbacks = "The callbacks";

    public static IReadOnlyList<RuleKind> All { get; } =
    [
        new("lose", Connection, "It is processed, but the response is dropped", [],
            static (rule, _) => rule with { Fault = SandboxFault.Close, Processing = MessageProcessing.Process }),
        new("reset", Connection, "It is processed, and the connection is reset", [],
            static (rule, _) => rule with { Fault = SandboxFault.Reset, Processing = MessageProcessing.Process }),
        new("close", Connection, "It closes, and the request is not processed", [],
            static (rule, _) => rule with { Fault = SandboxFault.Close }),
        new("unread", Connection, "It is reset before the request is read", [],
            static (rule, _) => rule with { Fault = SandboxFault.ResetBeforeRead }),
        new("hang", Connection, "No response, and the request is not processed", [],
            static (rule, _) => rule with { Fault = SandboxFault.Hang }),
        new("late", Connection, "No response, and the request is processed later",
            [new("wait", "Processed after", "8s")], static (rule, with) =>
                rule with { Fault = SandboxFault.Hang, ProcessAfter = with.GetDuration("wait") }),
        new("reject", Response, "It is an error with one of Twilio’s codes", [new("code", "Code", "21610")],
            static (rule, with) => rule with { RejectWithCode = with.GetNumber("code") }),
        new("status", Response, "It is an HTTP status, and the request is not processed",
            [new("status", "Status", "503"), new("code", "Twilio’s code", ""), new("retry", "Retry-After", "")],
                static (rule, with) => rule with
        {
            Fault = SandboxFault.Respond,
            Status = with.GetNumber("status"),
            Code = with.GetOptionalNumber("code"),
            Headers = with.GetText("retry") is { Length: > 0 } retry
                ? new Dictionary<string, string> { ["Retry-After"] = retry }
                : null,
        }),
        new("page", Response, "It is an HTML page, as from a load balancer",
            [new("status", "Status", "502"), new("body", "Body", "<html>Bad Gateway</html>")], static (rule, with) =>
                rule with { Fault = SandboxFault.Respond, Status = with.GetNumber("status"),
                    Body = with.GetText("body") }),
        new("slow", Response, "It comes late", [new("wait", "After", "5s")],
            static (rule, with) => rule with { Delay = with.GetDuration("wait") }),
        new("drip", Response, "It is sent one byte at a time", [new("wait", "Each after", "100ms")],
            static (rule, with) =>
                rule with { Fault = SandboxFault.Drip, Processing = MessageProcessing.Process,
                    Delay = with.GetDuration("wait") }),
        new("truncate", Response, "It is truncated", [new("bytes", "After bytes", "20")],
            static (rule, with) =>
                rule with { Fault = SandboxFault.Truncate, Processing = MessageProcessing.Process,
                    Bytes = with.GetNumber("bytes") }),
        new("garbage", Response, "It is not HTTP", [new("body", "Bytes", "not HTTP at all")],
            static (rule, with) =>
                rule with { Fault = SandboxFault.Raw, Processing = MessageProcessing.Process,
                    Body = with.GetText("body") }),
        new("huge", Response, "It is very large", [new("bytes", "Bytes", "5000000")],
            static (rule, with) =>
                rule with { Fault = SandboxFault.Pad, Processing = MessageProcessing.Process,
                    Bytes = with.GetNumber("bytes") }),
        new("change", Response, "One of its fields is replaced",
            [new("field", "Field", "status"), new("json", "as JSON", "\"queued\"")], static (rule, with) =>
                rule with { JsonReplacements = new Dictionary<string,
                    string> { [with.GetText("field")] = with.GetText("json") } }),
        new("end", Outcome, "It ends with an error",
            [new("status", "Status", "undelivered"), new("code", "Code", "30005")], static (rule, with) =>
                rule with { FinalStatus = with.GetText("status"), FinalErrorCode = with.GetOptionalNumber("code") }),
        new("stay", Outcome, "It stays at a status", [new("status", "Status", "sent")],
            static (rule, with) => rule with { FinalStatus = with.GetText("status") }),
        new("text", Outcome, "Its text is replaced",
            [new("text", "Text", "Sent from your Twilio trial account - Hello")], static (rule, with) =>
                rule with { StoredBody = with.GetText("text") }),
        new("drop", Callbacks, "They are dropped", [],
            static (rule, _) => rule with { Callbacks = new SandboxCallbackFault { Copies = 0 } }),
        new("repeat", Callbacks, "They are repeated", [new("copies", "Times", "2")],
            static (rule, with) =>
                rule with { Callbacks = new SandboxCallbackFault { Copies = with.GetNumber("copies") } }),
        new("reverse", Callbacks, "They come in reverse order", [new("group", "Reversed in groups of", "2")],
            static (rule, with) =>
                rule with { Callbacks = new SandboxCallbackFault { ReversedInGroupsOf = with.GetNumber("group") } }),
        new("wait", Callbacks, "They come late", [new("wait", "After", "10s")],
            static (rule, with) =>
                rule with { Callbacks = new SandboxCallbackFault { Delay = with.GetDuration("wait") } }),
    ];
}
