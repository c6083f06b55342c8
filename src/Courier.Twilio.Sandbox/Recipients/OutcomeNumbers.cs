using System.Globalization;

namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>
/// Recipients with a fixed outcome, for tests that cannot add a rule. None of them is one of Twilio's test numbers.
/// Messages to <c>+15005553NNN</c> end with code <c>30NNN</c>, those to <c>+15005551…</c> stay in a status, and those
/// to <c>+15005554NNN</c> get the HTTP status <c>NNN</c>.
/// </summary>
internal static class OutcomeNumbers
{
    private const string Prefix = "+1500555";

    /// <summary>The codes of status <c>failed</c>; the other codes come with <c>undelivered</c>.</summary>
    private static readonly int[] FailedCodes = [30001, 30002, 30034, 30036, 30410];

    private static readonly int[] Codes =
    [
        30001, 30002, 30003, 30004, 30005, 30006, 30007, 30008, 30017, 30022, 30032, 30034, 30036, 30410,
    ];

    private static readonly int[] HttpStatuses = [408, 429, 500, 502, 503, 504];

    public static IReadOnlyList<OutcomeNumber> All { get; } =
    [
        .. Codes.Select(static code => new OutcomeNumber(
            $"{Prefix}3{code % 1000:000}",
            $"ends {GetFinalStatus(code)} with {code}, {Errors.ErrorTable.Find(code)!.Name}",
            new SandboxRule { FinalStatus = GetFinalStatus(code), FinalErrorCode = code })),
        new($"{Prefix}1001", "stays queued", new SandboxRule { FinalStatus = "queued" }),
        new($"{Prefix}1002", "stays sending", new SandboxRule { FinalStatus = "sending" }),
        new($"{Prefix}1003", "stays sent: the carrier reports nothing", new SandboxRule { FinalStatus = "sent" }),
        new($"{Prefix}1004", "is read", new SandboxRule { FinalStatus = "read" }),
        .. HttpStatuses.Select(static status => new OutcomeNumber(
            $"{Prefix}4{status.ToString(CultureInfo.InvariantCulture)}",
            $"gets the response {status} and is not processed",
            new SandboxRule { Fault = SandboxFault.Respond, Status = status })),
        new(
            $"{Prefix}4001",
            "gets no response and is not processed",
            new SandboxRule { Fault = SandboxFault.Hang }),
        new(
            $"{Prefix}4002",
            "is processed, but the response is lost",
            new SandboxRule { Fault = SandboxFault.Close, Processing = MessageProcessing.Process }),
    ];

    public static SandboxRule? FindRule(string to) => All.FirstOrDefault(number => number.Number == to)?.Rule;

    public static string GetFinalStatus(int code) => FailedCodes.Contains(code) ? "failed" : "undelivered";
}

/// <summary>A recipient with a fixed outcome.</summary>
/// <param name="Number">The recipient.</param>
/// <param name="Meaning">A description of what happens to a message to the recipient.</param>
/// <param name="Rule">The equivalent rule.</param>
internal sealed record OutcomeNumber(string Number, string Meaning, SandboxRule Rule);
