using System.Text.RegularExpressions;
using Courier.Sms;
using PhoneNumbers;

namespace Courier.Twilio.Benchmarks;

/// <summary>A number held against the rule: by us, by a generated regular expression, by libphonenumber.</summary>
internal static partial class Numbers
{
    private static readonly PhoneNumberUtil Library = PhoneNumberUtil.GetInstance();

    private static readonly string[] Texts = Mix();

    // A power of two, like the mix.
    private static readonly string[] Readable = [.. Texts.Where(ByLibrary.Reads).Take(512)];

    public static void Measure(Scoreboard board, int rounds)
    {
        var costs = Round.Measure(
            rounds,
            Ways.Ask<ByFormat, string>("E164.FindFault, Format", Texts),
            Ways.Ask<ByPlan, string>("E164.FindFault, NumberingPlan", Texts),
            Ways.Ask<ByRegex, string>("generated Regex", Texts),
            Ways.Ask<ByLibrary, string>("libphonenumber Parse + IsPossibleNumber", Texts),
            Ways.Ask<ByLibrary, string>("the same, of those it does not throw at", Readable));
        var (format, plan, regex, library) = (costs[0].Nanoseconds, costs[1].Nanoseconds, costs[2].Nanoseconds, costs[3].Nanoseconds);

        Scoreboard.Show($"A number, of {Texts.Length} valid and invalid ones", costs);
        board.AtLeast("generated Regex / Format", regex / format, 4);
        board.AtLeast("generated Regex / NumberingPlan", regex / plan, 1.3);
        board.AtLeast("libphonenumber / Format", library / format, 250);
        board.AtLeast("libphonenumber / NumberingPlan", library / plan, 80);
        board.Nothing("Format, bytes", costs[0].Bytes);
        board.Nothing("NumberingPlan, bytes", costs[1].Bytes);
    }

    // Every second one is right; the others have one fault of each kind in turn. At most kinds the library throws, which
    // is a good part of what it takes.
    private static string[] Mix()
    {
        var random = new Random(20261124);
        var examples = Library.GetSupportedRegions().Order(StringComparer.Ordinal)
            .Select(region => Library.GetExampleNumberForType(region, PhoneNumberType.MOBILE) ?? Library.GetExampleNumber(region))
            .ToArray();
        var faults = Enum.GetValues<E164Error>();
        return [.. random.GetItems(examples, 1024).Select((number, i) =>
            i % 2 == 0 ? Library.Format(number, PhoneNumberFormat.E164) : Spoil(number, faults[i / 2 % faults.Length]))];
    }

    private static string Spoil(PhoneNumbers.PhoneNumber number, E164Error fault)
    {
        var text = Library.Format(number, PhoneNumberFormat.E164);
        return fault switch
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
    private static partial Regex Rule();

    private readonly struct ByFormat : IWay<string>
    {
        public static bool Ask(string text) => E164.Validate(text) is null;
    }

    private readonly struct ByPlan : IWay<string>
    {
        public static bool Ask(string text) => E164.Validate(text, E164ValidationLevel.NumberingPlan) is null;
    }

    private readonly struct ByRegex : IWay<string>
    {
        public static bool Ask(string text) => Rule().IsMatch(text);
    }

    private readonly struct ByLibrary : IWay<string>
    {
        public static bool Ask(string text)
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

        public static bool Reads(string text)
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
