using System.Text.RegularExpressions;
using Courier.Sms;
using PhoneNumbers;

namespace Courier.Twilio.Benchmarks;

/// <summary>
/// Measures the validation of numbers by this library, a generated regular expression and libphonenumber.
/// </summary>
internal static partial class NumberValidation
{
    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    private static readonly string[] Numbers = CreateNumbers();

    // The numbers that libphonenumber parses without an exception. Their count is a power of two as well.
    private static readonly string[] ParsableNumbers = [.. Numbers.Where(ByLibrary.CanParse).Take(512)];

    public static void Measure(Report report, int rounds)
    {
        var costs = Measurement.Measure(
            rounds,
            Operations.Benchmark<ByFormat, string>("E164.Validate, Format", Numbers),
            Operations.Benchmark<ByPlan, string>("E164.Validate, NumberingPlan", Numbers),
            Operations.Benchmark<ByRegex, string>("generated Regex", Numbers),
            Operations.Benchmark<ByLibrary, string>("libphonenumber Parse + IsPossibleNumber", Numbers),
            Operations.Benchmark<ByLibrary, string>("the same, without those it throws for", ParsableNumbers));
        var format = costs[0].Nanoseconds;
        var plan = costs[1].Nanoseconds;
        var regex = costs[2].Nanoseconds;
        var library = costs[3].Nanoseconds;

        Report.Print($"Validation of a number, of {Numbers.Length} valid and invalid ones", costs);
        report.AtLeast("generated Regex / Format", regex / format, 4);
        report.AtLeast("generated Regex / NumberingPlan", regex / plan, 1.3);
        report.AtLeast("libphonenumber / Format", library / format, 250);
        report.AtLeast("libphonenumber / NumberingPlan", library / plan, 80);
        report.NoBytes("Format, bytes", costs[0].Bytes);
        report.NoBytes("NumberingPlan, bytes", costs[1].Bytes);
    }

    // Every second number is valid; the others have each of the validation errors in turn. libphonenumber throws for
    // most of them, which is a large part of its time.
    private static string[] CreateNumbers()
    {
        var random = new Random(20261124);
        var examples = Library.GetSupportedRegions().Order(StringComparer.Ordinal)
            .Select(region =>
                Library.GetExampleNumberForType(region, PhoneNumberType.MOBILE) ?? Library.GetExampleNumber(region))
            .ToArray();
        var errors = Enum.GetValues<E164Error>();
        return
        [
            .. random.GetItems(examples, 1024).Select((number, i) =>
                i % 2 == 0
                    ? Library.Format(number, PhoneNumberFormat.E164)
                    : Invalidate(number, errors[i / 2 % errors.Length])),
        ];
    }

    private static string Invalidate(PhoneNumbers.PhoneNumber number, E164Error error)
    {
        var text = Library.Format(number, PhoneNumberFormat.E164);
        return error switch
        {
            E164Error.Empty => "",
            E164Error.MissingPlus => text[1..],
            E164Error.InvalidCharacter => Library.Format(number, PhoneNumberFormat.INTERNATIONAL),
            E164Error.LeadingZero => $"+0{text[1..]}",
            E164Error.TooShort => text[..2],
            E164Error.TooLong => $"{text}123456789",
            E164Error.UnassignedCountryCode => $"+999{text[4..]}",
            _ => $"{text}0",
        };
    }

    [GeneratedRegex(@"^\+[1-9]\d{1,14}$", RegexOptions.CultureInvariant)]
    private static partial Regex E164Pattern();

    private readonly struct ByFormat : IOperation<string>
    {
        public static bool Run(string text) => E164.Validate(text) is null;
    }

    private readonly struct ByPlan : IOperation<string>
    {
        public static bool Run(string text) => E164.Validate(text, E164ValidationLevel.NumberingPlan) is null;
    }

    private readonly struct ByRegex : IOperation<string>
    {
        public static bool Run(string text) => E164Pattern().IsMatch(text);
    }

    private readonly struct ByLibrary : IOperation<string>
    {
        public static bool Run(string text)
        {
            try
            {
                return Library.IsPossibleNumber(Library.Parse(text, null));
            }
            catch (NumberParseException)
            {
                return false;
            }
        }

        public static bool CanParse(string text)
        {
            try
            {
                return Library.Parse(text, null) is not null;
            }
            catch (NumberParseException)
            {
                return false;
            }
        }
    }
}
