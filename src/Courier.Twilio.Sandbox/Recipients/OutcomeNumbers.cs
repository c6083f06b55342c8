using System.Globalization;

namespace Courier.Twilio.Sandbox.Recipients;

/// <summary>
/// Recipients that mean an outcome, for whoever cannot or will not write a rule. None is a number of Twilio's own table.
/// <c>+15005553NNN</c> ends with code <c>30NNN</c>; <c>+15005551…</c> stays on the way; <c>+15005554NNN</c> answers HTTP <c>NNN</c>.
/// </summary>
internal static class OutcomeNumbers
{
    private const string Prefix = "+1500555";

    /// <summary>Codes that come with the status failed; the others come with a carrier's word that it did not arrive.</summary>
    private static readonly int[] Failed = [30001, 30002, 30034, 30036, 30410];

    private static readonly int[] Ends = [30001, 30002, 30003, 30004, 30005, 30006, 30007, 30008, 30017, 30022, 30032, 30034, 30036, 30410];

    private static readonly int[] Statuses = [408, 429, 500, 502, 503, 504];

    public static IReadOnlyList<OutcomeNumber> All { get; } =
    [
        .. Ends.Select(static code => new OutcomeNumber(
            $"{Prefix}3{code % 1000:000}",
            $"ends {GetFinalStatus(code)} with {code}, {Errors.ErrorTable.Find(code)!.Name}",
            new SandboxRule { FinalStatus = GetFinalStatus(code), FinalErrorCode = code })),
        new($"{Prefix}1001", "stays queued for ever", new SandboxRule { FinalStatus = "queued" }),
        new($"{Prefix}1002", "stays sending for ever", new SandboxRule { FinalStatus = "sending" }),
        new($"{Prefix}1003", "stays sent for ever: the carrier gives no receipt", new SandboxRule { FinalStatus = "sent" }),
        new($"{Prefix}1004", "is read", new SandboxRule { FinalStatus = "read" }),
        .. Statuses.Select(static status => new OutcomeNumber(
            $"{Prefix}4{status.ToString(CultureInfo.InvariantCulture)}",
            $"is answered {status} and not taken",
            new SandboxRule { Fault = SandboxFault.Respond, Status = status })),
        new($"{Prefix}4001", "is not answered and not taken", new SandboxRule { Fault = SandboxFault.Hang }),
        new($"{Prefix}4002", "is taken, but the answer is lost", new SandboxRule { Fault = SandboxFault.Close, Processing = MessageProcessing.Process }),
    ];

    public static SandboxRule? FindRule(string to) => All.FirstOrDefault(number => number.Number == to)?.Rule;

    public static string GetFinalStatus(int code) => Failed.Contains(code) ? "failed" : "undelivered";
}

/// <param name="Number">The recipient.</param>
/// <param name="Meaning">What happens to a message for it, in words.</param>
/// <param name="Rule">The same as a rule.</param>
internal sealed record OutcomeNumber(string Number, string Meaning, SandboxRule Rule);
