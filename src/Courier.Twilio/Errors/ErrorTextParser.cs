using System.Globalization;
using System.Text;
using Courier.Sms;

namespace Courier.Twilio.Errors;

/// <summary>Parses the entries of the error catalog.</summary>
/// <remarks>
/// <para>
/// An entry is a line with code, reason, sources, failover action and flags, a line with Twilio's title, and a line for
/// each advice. An empty line separates two entries.
/// </para>
/// <para>
/// The entries are text instead of constructor calls: the text takes half the space in the assembly, and no code has to
/// be compiled at run time before the first failure is explained. Tests parse every entry, so errors in the data are
/// not handled.
/// </para>
/// </remarks>
internal static class ErrorTextParser
{
    // 21610 RecipientOptedOut ApiResponse,MessageStatus None
    // Attempt to send to unsubscribed recipient
    // - Ask the recipient to text START to the number they stopped; only they can undo it.
    private const int CodeIndex = 0;
    private const int ReasonIndex = 1;
    private const int SourcesIndex = 2;
    private const int FailoverIndex = 3;

    public static IEnumerable<TwilioErrorInfo> Parse(ReadOnlySpan<byte> utf8Text) =>
        Encoding.UTF8.GetString(utf8Text).Split("\n\n").Select(static entry => ParseEntry(entry.Split('\n')));

    private static TwilioErrorInfo ParseEntry(string[] lines)
    {
        var facts = lines[0].Split(' ');
        var code = (TwilioErrorCode)int.Parse(facts[CodeIndex], CultureInfo.InvariantCulture);
        string[] advice = [.. lines.Skip(2).Select(line => line["- ".Length..])];

        return new TwilioErrorInfo(code, lines[1], Enum.Parse<SmsFailureReason>(facts[ReasonIndex]), advice)
        {
            Sources = Enum.Parse<TwilioErrorSources>(facts[SourcesIndex]),
            Failover = Enum.Parse<FailoverAction>(facts[FailoverIndex]),
            IsTransient = facts.Contains("Transient"),
            Level = facts.Contains("Warning") ? TwilioErrorLevel.Warning : TwilioErrorLevel.Error,
        };
    }
}
