using PhoneNumbers;

namespace Courier.Sms;

/// <summary>Holds the numbering plan against libphonenumber.</summary>
/// <remarks>
/// Two questions are put to the library. The strict one is ours: is this number, digit for digit, possible from abroad? The
/// loose one is what most programs ask: is whatever it parses possible? On the strict one we agree; where either answer
/// differs from ours, the difference belongs to a class that is named beforehand, or the test fails.
/// </remarks>
[Category("Agreement")]
public class E164AgreementTests
{
    private const int MaxDigits = 15;
    private const double Agreed = 0.999;

    [Test]
    public void A_million_random_numbers()
    {
        var random = new Random(20261107);
        var tally = new E164AgreementTally();

        while (tally.Texts < 1_000_000)
        {
            tally.Add(SomeNumbers.Text(random));
        }

        tally.Report("random numbers");
        Assert.That(tally.Agreement, Is.AtLeast(Agreed));
    }

    [Test]
    public void A_hundred_thousand_random_numbers_of_sixteen_and_seventeen_digits()
    {
        var random = new Random(20261108);
        var tally = new E164AgreementTally();

        while (tally.Texts < 100_000)
        {
            var text = SomeNumbers.Text(random);
            tally.Add(text + SomeNumbers.Digits(random, MaxDigits + 2 + random.Next(2) - text.Length));
        }

        tally.Report("random numbers of 16 and 17 digits");
    }

    [Test]
    public void Every_example_number_of_every_region_and_service()
    {
        var tally = new E164AgreementTally();

        foreach (var example in SomeNumbers.Examples)
        {
            tally.Add(example);
        }

        tally.Report("example numbers");
        Assert.That(tally.Agreement, Is.AtLeast(Agreed));
    }

    [Test]
    public void Every_code_has_the_regions_the_library_gives_it()
    {
        var library = PhoneNumberUtil.GetInstance();

        foreach (var code in SomeNumbers.Codes)
        {
            var theirs = library.GetRegionCodesForCountryCode(code).Where(region => region is not "001");

            Assert.That(E164.RegionsOf(code), Is.EqualTo(theirs), $"+{code}");
        }
    }

    [Test]
    public void A_number_suggested_for_a_missing_plus_is_nobody_elses_mobile_number()
    {
        var random = new Random(20261109);
        var library = PhoneNumberUtil.GetInstance();
        var regions = library.GetSupportedRegions();
        var (asked, suggested) = (0, 0);

        while (suggested < 5_000)
        {
            var digits = SomeNumbers.Text(random)[1..];
            asked++;

            // Two zeros stand for the plus: it is not missing.
            if (digits.StartsWith("00", StringComparison.Ordinal) || E164.Describe(digits).Suggestion is not { } suggestion)
            {
                continue;
            }

            suggested++;
            var meant = Read(library, suggestion.ToString(), region: null);
            var others = regions.Where(region => ReadAtHome(library, digits, region) is { } other && !other.Equals(meant));

            Assert.That(others, Is.Empty, digits);
        }

        E164AgreementTally.Print($"{asked} random numbers without their plus: a suggestion for {suggested}, none of which is a mobile number of any of {regions.Count} regions");
    }

    // What somebody in the region would reach on a mobile phone by dialling the digits.
    private static PhoneNumbers.PhoneNumber? ReadAtHome(PhoneNumberUtil library, string digits, string region) =>
        Read(library, digits, region) is { } read && library.GetNumberType(read) is PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE_OR_MOBILE
            ? read
            : null;

    private static PhoneNumbers.PhoneNumber? Read(PhoneNumberUtil library, string text, string? region)
    {
        try
        {
            return library.Parse(text, region);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
