using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>What can be triggered, in words.</summary>
internal static class Scenarios
{
    private static readonly Scenario[] TwilioNumbers =
    [
        new("+15005550001", "to: 21211, not a valid number; from: 21212"),
        new("+15005550002", "to: 21612, cannot be reached from this sender"),
        new("+15005550003", "to: 21408, the region is not enabled"),
        new("+15005550004", "to: 21610, opted out"),
        new("+15005550006", "from: always fine"),
        new("+15005550007", "from: 21606, not a number of the account"),
        new("+15005550008", "from: 21611, the queue is full (HTTP 429)"),
        new("+15005550009", "to: 21614, not a mobile number"),
    ];

    private static readonly Scenario[] Rules =
    [
        Rule("refuse", """{"to":"+12025550156","refuses":21610}"""),
        Rule("end with an error", """{"to":"+12025550156","ends":"undelivered","endsWithCode":30005}"""),
        Rule("stay sent for ever", """{"to":"+12025550156","ends":"sent"}"""),
        Rule("taken, but the answer is lost, once", """{"fault":"Close","message":"Taken","times":1}"""),
        Rule("torn down before it was taken, once", """{"fault":"Reset","times":1}"""),
        Rule("torn down while the request still comes, once", """{"fault":"ResetBeforeRead","times":1}"""),
        Rule("no answer, taken 8 s later", """{"fault":"Hang","takenAfter":"8s","times":1}"""),
        Rule("taken, and answered after 3 s", """{"delay":"3s"}"""),
        Rule("too many requests, twice", """{"fault":"Answer","status":429,"headers":{"Retry-After":"2"},"times":2}"""),
        Rule("an error, although it was taken", """{"fault":"Answer","status":500,"message":"Taken","times":1}"""),
        Rule("a load balancer's page", """{"fault":"Answer","status":502,"body":"<html>Bad Gateway</html>"}"""),
        Rule("a pointer to another host", """{"fault":"Answer","status":307,"headers":{"Location":"http://127.0.0.1:9/"}}"""),
        Rule("an answer that breaks off", """{"fault":"Truncate","message":"Taken","bytes":20}"""),
        Rule("an answer that stops and never ends", """{"fault":"Stall","message":"Taken","bytes":20}"""),
        Rule("an answer byte by byte", """{"fault":"Drip","message":"Taken","delay":"50ms"}"""),
        Rule("a huge answer", """{"fault":"Pad","message":"Taken","bytes":1000000}"""),
        Rule("bytes that are no answer", """{"fault":"Raw","body":"HTTP/1.1 2"}"""),
        Rule("an answer about somebody else's message", """{"changes":{"to":"\"+12025550199\""}}"""),
        Rule("another text than the one sent", """{"storedBody":"something else"}"""),
        Rule("not found at first", """{"on":"Fetch","fault":"Answer","status":404,"times":2}"""),
        Rule("a status that goes back, once", """{"on":"Fetch","changes":{"status":"\"queued\""},"times":1}"""),
        Rule("a list that fails", """{"on":"List","fault":"Answer","status":503}"""),
        Rule("callbacks dropped", """{"callbacks":{"copies":0}}"""),
        Rule("callbacks twice and out of order", """{"callbacks":{"copies":2,"reversedInGroupsOf":2}}"""),
        Rule("callbacks an hour late", """{"callbacks":{"delay":"1h"}}"""),
    ];

    private static readonly Scenario[] Others =
    [
        new("lists that lag", """POST /_sandbox/settings {"listLag":"20s"}"""),
        new("only 20 requests at once", """POST /_sandbox/settings {"concurrencyLimit":20}"""),
        new("somewhere to post statuses and replies", """POST /_sandbox/settings {"statusCallback":"http://127.0.0.1:5000/status","inboundUrl":"http://127.0.0.1:5000/inbound"}"""),
        new("a reply from a handset; STOP and START are heeded", """POST /_sandbox/inbound {"from":"+12025550156","to":"+15005550006","body":"STOP"}"""),
        new("an account on trial, with one number verified", """POST /_sandbox/accounts {"accountSid":"AC00000000000000000000000000000001","authToken":"token","verifiedNumbers":["+12025550156"]}"""),
        new("test credentials for it", """POST /_sandbox/accounts {"accountSid":"AC00000000000000000000000000000001","authToken":"token","testToken":"test"}"""),
        new("a clock that stands still", """POST /_sandbox/clock {"speed":0}"""),
        new("an hour later", """POST /_sandbox/clock {"advance":"1h"}"""),
        new("every other connection lost", "DELETE /_sandbox/connections"),
    ];

    public static IReadOnlyList<Scenario> All { get; } =
        [.. TwilioNumbers, .. OutcomeNumbers.All.Select(static number => new Scenario(number.Number, $"to: {number.Meaning}")), .. Rules, .. Others];

    private static Scenario Rule(string name, string body) => new(name, $"POST /_sandbox/rules {body}");
}
