using System.Globalization;
using Validation = PhoneNumbers.PhoneNumberUtil.ValidationResult;

namespace Courier.Sms;

/// <summary>Counts where libphonenumber and we agree, and sorts the rest into the classes of what differs on purpose.</summary>
internal sealed class E164AgreementTally
{
    private static readonly (string Name, string Reason, Func<E164AgreementVerdict, bool> Covers)[] OnPurpose =
    [
        (
            "more than 15 digits",
            "E.164 ends at 15; the library keeps longer numbers that some countries use at home",
            verdict => verdict is { Ours: E164Error.TooLong, AsWritten: Validation.IS_POSSIBLE } or { Ours: E164Error.TooLong, AsParsed: true }
        ),
        (
            "local only",
            "the library also calls possible what is dialled without its area code; nobody is reached so from abroad",
            verdict => verdict is { Ours: E164Error.InvalidLengthForCountry, AsWritten: Validation.IS_POSSIBLE_LOCAL_ONLY, AsParsed: true }
        ),
        (
            "another number",
            "the library drops a trunk or carrier prefix behind the country code and judges what is left; we judge what is written",
            verdict => verdict is { AgreesStrictly: true, IsAnotherNumber: true }
        ),
    ];

    private readonly int[] classes = new int[OnPurpose.Length];
    private readonly List<string> unexplained = [];
    private int strictly;
    private int loosely;

    internal int Texts { get; private set; }

    internal double Agreement => (double)strictly / Texts;

    internal void Add(string text)
    {
        var verdict = E164AgreementVerdict.Of(text);
        Texts++;
        strictly += verdict.AgreesStrictly ? 1 : 0;
        loosely += verdict.AgreesLoosely ? 1 : 0;

        if (verdict is { AgreesStrictly: true, AgreesLoosely: true })
        {
            return;
        }

        var known = Array.FindIndex(OnPurpose, purpose => purpose.Covers(verdict));

        if (known >= 0)
        {
            classes[known]++;
        }
        else
        {
            unexplained.Add($"{text}: {verdict}");
        }
    }

    internal void Report(string what)
    {
        Print($"{Texts:N0} {what}: {Percent(strictly)} agree with libphonenumber's strict answer, {Percent(loosely)} with its loose one");

        foreach (var (purpose, count) in OnPurpose.Zip(classes))
        {
            Print($"  {count,9:N0}  {purpose.Name}: {purpose.Reason}");
        }

        Print($"  {unexplained.Count,9:N0}  of no class");

        Assert.That(unexplained.Take(20), Is.Empty);
    }

    private string Percent(int count) => (100.0 * count / Texts).ToString("F4", CultureInfo.InvariantCulture) + " %";

    // Once for who watches, once for the file of results.
    internal static void Print(FormattableString line)
    {
        TestContext.Progress.WriteLine(FormattableString.Invariant(line));
        TestContext.Out.WriteLine(FormattableString.Invariant(line));
    }
}
