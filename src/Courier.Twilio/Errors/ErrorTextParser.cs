using System.Globalization;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Reads the rows of the catalog as they are written: a line of facts, the title, and a line for each advice.</summary>
/// <remarks>
/// Text rather than seven hundred constructor calls: half the size in the assembly, and nothing for the compiler to
/// translate on the way to the first failure. That every row can be read is a test's business.
/// </remarks>
internal static class ErrorTextParser
{
    // 21610 RecipientOptedOut AtOnce,AfterSend Stop
    // Attempt to send to unsubscribed recipient
    // - Ask the recipient to text START to the number they stopped; only they can undo it.
    private const int Code = 0;
    private const int Reason = 1;
    private const int Surface = 2;
    private const int Failover = 3;

    public static IEnumerable<TwilioErrorInfo> Parse(ReadOnlySpan<byte> table) =>
        Encoding.UTF8.GetString(table).Split("\n\n").Select(row => ReadRow(row.Split('\n')));

    private static TwilioErrorInfo ReadRow(string[] lines)
    {
        var facts = lines[0].Split(' ');
        var code = (TwilioErrorCode)int.Parse(facts[Code], CultureInfo.InvariantCulture);
        string[] advice = [.. lines.Skip(2).Select(line => line["- ".Length..])];

        return new TwilioErrorInfo(code, lines[1], Enum.Parse<SmsFailureReason>(facts[Reason]), advice)
        {
            Sources = Enum.Parse<TwilioErrorSources>(facts[Surface]),
            Failover = Enum.Parse<FailoverAction>(facts[Failover]),
            IsTransient = facts.Contains("Transient"),
            Level = facts.Contains("Warning") ? TwilioErrorLevel.Warning : TwilioErrorLevel.Error,
        };
    }
}
