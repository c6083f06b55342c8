using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// Examples of situations that can be simulated, for <c>GET /_sandbox/scenarios</c> and the inbox page.
/// </summary>
internal static class Scenarios
{
    private const string AccountJson = """
        "accountSid":"AC00000000000000000000000000000001","authToken":"token"
        """;

    private static readonly Scenario[] TwilioNumbers =
    [
        new("+15005550001", "to: 21211, not a valid number; from: 21212"),
        new("+15005550002", "to: 21612, cannot be reached from this sender"),
        new("+15005550003", "to: 21408, the region is not enabled"),
        new("+15005550004", "to: 21610, opted out"),
        new("+15005550006", "from: always accepted"),
        new("+15005550007", "from: 21606, not a number of the account"),
        new("+15005550008", "from: 21611, the queue is full (HTTP 429)"),
        new("+15005550009", "to: 21614, not a mobile number"),
    ];

    private static readonly Scenario[] Rules =
    [
        Rule("reject", """{"to":"+12025550156","rejectWithCode":21610}"""),
        Rule("end with an error", """{"to":"+12025550156","finalStatus":"undelivered","finalErrorCode":30005}"""),
        Rule("stay at sent", """{"to":"+12025550156","finalStatus":"sent"}"""),
        Rule("process one message and drop its response", """{"fault":"Close","processing":"Process","times":1}"""),
        Rule("reset the connection of one message without processing it", """{"fault":"Reset","times":1}"""),
        Rule("reset the connection before the request is read, once", """{"fault":"ResetBeforeRead","times":1}"""),
        Rule("send no response and process the message 8 s later",
            """{"fault":"Hang","processAfter":"8s","times":1}"""),
        Rule("delay the response by 3 s", """{"delay":"3s"}"""),
        Rule("too many requests, twice",
            """{"fault":"Respond","status":429,"headers":{"Retry-After":"2"},"times":2}"""),
        Rule("respond with an error although the message was processed",
            """{"fault":"Respond","status":500,"processing":"Process","times":1}"""),
        Rule("the error page of a load balancer",
            """{"fault":"Respond","status":502,"body":"<html>Bad Gateway</html>"}"""),
        Rule("a redirect to another host",
            """{"fault":"Respond","status":307,"headers":{"Location":"http://127.0.0.1:9/"}}"""),
        Rule("a truncated response", """{"fault":"Truncate","processing":"Process","bytes":20}"""),
        Rule("a response that stalls", """{"fault":"Stall","processing":"Process","bytes":20}"""),
        Rule("a response sent byte by byte", """{"fault":"Drip","processing":"Process","delay":"50ms"}"""),
        Rule("a very large response", """{"fault":"Pad","processing":"Process","bytes":1000000}"""),
        Rule("bytes that are not an HTTP response", """{"fault":"Raw","body":"HTTP/1.1 2"}"""),
        Rule("a response with a different recipient", """{"jsonReplacements":{"to":"\"+12025550199\""}}"""),
        Rule("store a different text", """{"storedBody":"something else"}"""),
        Rule("not found for the first two fetches",
            """{"operation":"Fetch","fault":"Respond","status":404,"times":2}"""),
        Rule("an earlier status in one fetch",
            """{"operation":"Fetch","jsonReplacements":{"status":"\"queued\""},"times":1}"""),
        Rule("a failing list request", """{"operation":"List","fault":"Respond","status":503}"""),
        Rule("drop callbacks", """{"callbacks":{"copies":0}}"""),
        Rule("post callbacks twice and in reverse order", """{"callbacks":{"copies":2,"reversedInGroupsOf":2}}"""),
        Rule("delay callbacks by an hour", """{"callbacks":{"delay":"1h"}}"""),
    ];

    private static readonly Scenario[] Others =
    [
        new("new messages appear in lists after 20 s", """POST /_sandbox/settings {"listLag":"20s"}"""),
        new("at most 20 concurrent requests", """POST /_sandbox/settings {"concurrencyLimit":20}"""),
        new("URLs for statuses and inbound messages",
            "POST /_sandbox/settings "
            + """{"statusCallback":"http://127.0.0.1:5000/status","inboundUrl":"http://127.0.0.1:5000/inbound"}"""),
        new("a reply from a handset; STOP opts out and START opts in",
            """POST /_sandbox/inbound {"from":"+12025550156","to":"+15005550006","body":"STOP"}"""),
        new("a trial account with one verified number",
            $$"""POST /_sandbox/accounts {{{AccountJson}},"verifiedNumbers":["+12025550156"]}"""),
        new("test credentials of that account",
            $$"""POST /_sandbox/accounts {{{AccountJson}},"testToken":"test"}"""),
        new("callbacks signed with a shared key (HMAC-SHA256)",
            $$"""POST /_sandbox/accounts {{{AccountJson}},"sharedKeyId":"sharedkey_1","sharedKeySecret":"s"}"""),
        new("pause the clock", """POST /_sandbox/clock {"speed":0}"""),
        new("advance the clock by an hour", """POST /_sandbox/clock {"advance":"1h"}"""),
        new("reset all other connections", "DELETE /_sandbox/connections"),
    ];

    public static IReadOnlyList<Scenario> All { get; } =
    [
        .. TwilioNumbers,
        .. OutcomeNumbers.All.Select(static number => new Scenario(number.Number, $"to: {number.Meaning}")),
        .. Rules,
        .. Others,
    ];

    private static Scenario Rule(string name, string body) => new(name, $"POST /_sandbox/rules {body}");
}
