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
        new(
            "lose",
            Connection,
            "It is processed, but the response is dropped",
            [],
            static (rule, _) => rule with { Fault = SandboxFault.Close, Processing = MessageProcessing.Process }),
        new(
            "reset",
            Connection,
            "It is processed, and the connection is reset",
            [],
            static (rule, _) => rule with { Fault = SandboxFault.Reset, Processing = MessageProcessing.Process }),
        new(
            "close",
            Connection,
            "It closes, and the request is not processed",
            [],
            static (rule, _) => rule with { Fault = SandboxFault.Close }),
        new(
            "unread",
            Connection,
            "It is reset before the request is read",
            [],
            static (rule, _) => rule with { Fault = SandboxFault.ResetBeforeRead }),
        new(
            "hang",
            Connection,
            "No response, and the request is not processed",
            [],
            static (rule, _) => rule with { Fault = SandboxFault.Hang }),
        new(
            "late",
            Connection,
            "No response, and the request is processed later",
            [new("wait", "Processed after", "8s")],
            static (rule, inputs) => rule with
            {
                Fault = SandboxFault.Hang,
                ProcessAfter = inputs.GetDuration("wait"),
            }),
        new(
            "reject",
            Response,
            "It is an error with one of Twilio’s codes",
            [new("code", "Code", "21610")],
            static (rule, inputs) => rule with { RejectWithCode = inputs.GetNumber("code") }),
        new(
            "status",
            Response,
            "It is an HTTP status, and the request is not processed",
            [
                new("status", "Status", "503"),
                new("code", "Twilio’s code", ""),
                new("retry", "Retry-After", ""),
            ],
            static (rule, inputs) => rule with
            {
                Fault = SandboxFault.Respond,
                Status = inputs.GetNumber("status"),
                Code = inputs.GetOptionalNumber("code"),
                Headers = GetRetryAfter(inputs.GetText("retry")),
            }),
        new(
            "page",
            Response,
            "It is an HTML page, as from a load balancer",
            [new("status", "Status", "502"), new("body", "Body", "<html>Bad Gateway</html>")],
            static (rule, inputs) => rule with
            {
                Fault = SandboxFault.Respond,
                Status = inputs.GetNumber("status"),
                Body = inputs.GetText("body"),
            }),
        new(
            "slow",
            Response,
            "It comes late",
            [new("wait", "After", "5s")],
            static (rule, inputs) => rule with { Delay = inputs.GetDuration("wait") }),
        new(
            "drip",
            Response,
            "It is sent one byte at a time",
            [new("wait", "Each after", "100ms")],
            static (rule, inputs) => rule with
            {
                Fault = SandboxFault.Drip,
                Processing = MessageProcessing.Process,
                Delay = inputs.GetDuration("wait"),
            }),
        new(
            "truncate",
            Response,
            "It is truncated",
            [new("bytes", "After bytes", "20")],
            static (rule, inputs) => rule with
            {
                Fault = SandboxFault.Truncate,
                Processing = MessageProcessing.Process,
                Bytes = inputs.GetNumber("bytes"),
            }),
        new(
            "garbage",
            Response,
            "It is not HTTP",
            [new("body", "Bytes", "not HTTP at all")],
            static (rule, inputs) => rule with
            {
                Fault = SandboxFault.Raw,
                Processing = MessageProcessing.Process,
                Body = inputs.GetText("body"),
            }),
        new(
            "huge",
            Response,
            "It is very large",
            [new("bytes", "Bytes", "5000000")],
            static (rule, inputs) => rule with
            {
                Fault = SandboxFault.Pad,
                Processing = MessageProcessing.Process,
                Bytes = inputs.GetNumber("bytes"),
            }),
        new(
            "change",
            Response,
            "One of its fields is replaced",
            [new("field", "Field", "status"), new("json", "as JSON", "\"queued\"")],
            static (rule, inputs) => rule with
            {
                JsonReplacements = new Dictionary<string,
                string> { [inputs.GetText("field")] = inputs.GetText("json") },
            }),
        new(
            "end",
            Outcome,
            "It ends with an error",
            [new("status", "Status", "undelivered"), new("code", "Code", "30005")],
            static (rule, inputs) => rule with
            {
                FinalStatus = inputs.GetText("status"),
                FinalErrorCode = inputs.GetOptionalNumber("code"),
            }),
        new(
            "stay",
            Outcome,
            "It stays at a status",
            [new("status", "Status", "sent")],
            static (rule, inputs) => rule with { FinalStatus = inputs.GetText("status") }),
        new(
            "text",
            Outcome,
            "Its text is replaced",
            [new("text", "Text", "Sent from your Twilio trial account - Hello")],
            static (rule, inputs) => rule with { StoredBody = inputs.GetText("text") }),
        new(
            "drop",
            Callbacks,
            "They are dropped",
            [],
            static (rule, _) => rule with { Callbacks = new SandboxCallbackFault { Copies = 0 } }),
        new(
            "repeat",
            Callbacks,
            "They are repeated",
            [new("copies", "Times", "2")],
            static (rule, inputs) => rule with
            {
                Callbacks = new SandboxCallbackFault { Copies = inputs.GetNumber("copies") },
            }),
        new(
            "reverse",
            Callbacks,
            "They come in reverse order",
            [new("group", "Reversed in groups of", "2")],
            static (rule, inputs) => rule with
            {
                Callbacks = new SandboxCallbackFault { ReversedInGroupsOf = inputs.GetNumber("group") },
            }),
        new(
            "wait",
            Callbacks,
            "They come late",
            [new("wait", "After", "10s")],
            static (rule, inputs) => rule with
            {
                Callbacks = new SandboxCallbackFault { Delay = inputs.GetDuration("wait") },
            }),
    ];

    private static Dictionary<string, string>? GetRetryAfter(string value) =>
        value is "" ? null : new Dictionary<string, string> { ["Retry-After"] = value };
}
