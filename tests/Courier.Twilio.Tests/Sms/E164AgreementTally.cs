using System.Globalization;
using Validation = PhoneNumbers.PhoneNumberUtil.ValidationResult;

namespace Courier.Sms;

/// <summary>Counts agreements with libphonenumber and sorts the differences into the intended classes.</summary>
internal sealed class E164AgreementTally
{
    private static readonly
        (string Name, string Reason, Func<E164AgreementVerdict, bool> Covers)[] IntendedDifferences =
    [
        (
            "more than 15 digits",
            "E.164 allows 15; libphonenumber also accepts longer numbers that some countries use domestically",
            verdict => verdict is { Error: E164Error.TooLong, AsWritten: Validation.IS_POSSIBLE }
                or { Error: E164Error.TooLong, AsParsed: true }
        ),
        (
            "local only",
            "libphonenumber also accepts numbers without area code, which cannot be reached from abroad",
            verdict => verdict is
            {
                Error: E164Error.InvalidLengthForCountry,
                AsWritten: Validation.IS_POSSIBLE_LOCAL_ONLY,
                AsParsed: true,
            }
        ),
        (
            "another number",
            "libphonenumber removes a trunk or carrier prefix after the country code before it validates",
            verdict => verdict is { AgreesStrictly: true, IsAnotherNumber: true }
        ),
    ];

    private readonly int[] classes = new int[IntendedDifferences.Length];
    private readonly List<string> unexplained = [];
    private int strictAgreements;
    private int looseAgreements;

    internal int Texts { get; private set; }

    internal double Agreement => (double)strictAgreements / Texts;

    internal void Add(string text)
    {
        var verdict = E164AgreementVerdict.Create(text);
        Texts++;
        strictAgreements += verdict.AgreesStrictly ? 1 : 0;
        looseAgreements += verdict.AgreesLoosely ? 1 : 0;

        if (verdict is { AgreesStrictly: true, AgreesLoosely: true })
        {
            return;
        }

        var index = Array.FindIndex(IntendedDifferences, difference => difference.Covers(verdict));

        if (index >= 0)
        {
            classes[index]++;
        }
        else
        {
            unexplained.Add($"{text}: {verdict}");
        }
    }

    internal void Report(string samples)
    {
        var (strict, loose) = (FormatPercent(strictAgreements), FormatPercent(looseAgreements));

        Print($"{Texts:N0} {samples}: {strict} agree strictly with libphonenumber, {loose} loosely");

        foreach (var (difference, count) in IntendedDifferences.Zip(classes))
        {
            Print($"  {count,9:N0}  {difference.Name}: {difference.Reason}");
        }

        Print($"  {unexplained.Count,9:N0}  unexplained");

        Assert.That(unexplained.Take(20), Is.Empty);
    }

    private string FormatPercent(int count) =>
        (100.0 * count / Texts).ToString("F4", CultureInfo.InvariantCulture) + " %";

    // Progress is shown during the run; Out is part of the test results.
    internal static void Print(FormattableString line)
    {
        TestContext.Progress.WriteLine(FormattableString.Invariant(line));
        TestContext.Out.WriteLine(FormattableString.Invariant(line));
    }
}
