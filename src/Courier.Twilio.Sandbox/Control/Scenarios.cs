using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>What can be triggered, in words.</summary>
internal static class Scenarios
{
    private static readonly Scenario[] Twilios =
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
        new("refuse", """POST /_sandbox/rules {"to":"+12025550156","refuses":21610}"""),
        new("end with an error", """POST /_sandbox/rules {"to":"+12025550156","ends":"undelivered","endsWithCode":30005}"""),
        new("taken, but the answer is lost, once", """POST /_sandbox/rules {"fault":"Close","message":"Taken","times":1}"""),
        new("no answer, taken 8 s later", """POST /_sandbox/rules {"fault":"Hang","takenAfter":"8s","times":1}"""),
        new("too many requests, twice", """POST /_sandbox/rules {"fault":"Answer","status":429,"headers":{"Retry-After":"2"},"times":2}"""),
        new("a load balancer's page", """POST /_sandbox/rules {"fault":"Answer","status":502,"body":"<html>Bad Gateway</html>"}"""),
        new("a broken answer", """POST /_sandbox/rules {"fault":"Truncate","message":"Taken","bytes":20}"""),
        new("a status that goes back", """POST /_sandbox/rules {"on":"Fetch","changes":{"status":"\"queued\""},"times":1}"""),
        new("not found at first", """POST /_sandbox/rules {"on":"Fetch","fault":"Answer","status":404,"times":2}"""),
        new("callbacks twice and out of order", """POST /_sandbox/rules {"callbacks":{"copies":2,"reversedInGroupsOf":2}}"""),
        new("lists that lag", """POST /_sandbox/settings {"listLag":"20s"}"""),
        new("only 20 requests at once", """POST /_sandbox/settings {"concurrencyLimit":20}"""),
        new("a reply from a handset", """POST /_sandbox/inbound {"from":"+12025550156","to":"+15005550006","body":"STOP"}"""),
        new("an hour later", """POST /_sandbox/clock {"advance":"1h"}"""),
        new("every idle connection lost", "DELETE /_sandbox/connections"),
    ];

    public static IReadOnlyList<Scenario> All { get; } =
        [.. Twilios, .. OutcomeNumbers.All.Select(static number => new Scenario(number.Number, $"to: {number.Meaning}")), .. Rules];
}
