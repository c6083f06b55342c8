using PhoneNumbers;

namespace Courier.Sms;

/// <summary>Compares <see cref="E164ValidationLevel.NumberingPlan"/> with libphonenumber.</summary>
/// <remarks>
/// A number is compared in two ways. Strictly: whether the number is possible digit for digit when dialed from abroad,
/// which is what this library validates. Loosely: whether the number that libphonenumber parses is possible, which is
/// what most programs use. A difference fails the test unless it belongs to an intended class of
/// <see cref="E164AgreementTally"/>.
/// </remarks>
[Category("Agreement")]
public class E164AgreementTests
{
    private const int MaxDigits = 15;
    private const double MinAgreement = 0.999;

    [Test]
    public void Validate_agrees_on_a_million_random_numbers()
    {
        var random = new Random(20261107);
        var tally = new E164AgreementTally();

        while (tally.Texts < 1_000_000)
        {
            tally.Add(E164Samples.NextNumber(random));
        }

        tally.Report("random numbers");
        Assert.That(tally.Agreement, Is.AtLeast(MinAgreement));
    }

    [Test]
    public void Validate_differs_on_numbers_of_16_and_17_digits_as_intended()
    {
        var random = new Random(20261108);
        var tally = new E164AgreementTally();

        while (tally.Texts < 100_000)
        {
            var text = E164Samples.NextNumber(random);
            tally.Add(text + E164Samples.NextDigits(random, MaxDigits + 2 + random.Next(2) - text.Length));
        }

        tally.Report("random numbers of 16 and 17 digits");
    }

    [Test]
    public void Validate_agrees_on_every_example_number()
    {
        var tally = new E164AgreementTally();

        foreach (var example in E164Samples.Examples)
        {
            tally.Add(example);
        }

        tally.Report("example numbers");
        Assert.That(tally.Agreement, Is.AtLeast(MinAgreement));
    }

    [Test]
    public void RegionsOf_returns_the_regions_of_libphonenumber()
    {
        var library = PhoneNumberUtil.GetInstance();

        foreach (var code in E164Samples.Codes)
        {
            var expected = library.GetRegionCodesForCountryCode(code).Where(region => region is not "001");

            Assert.That(E164.RegionsOf(code), Is.EqualTo(expected), $"+{code}");
        }
    }

    [Test]
    public void Suggestion_for_a_missing_plus_is_not_a_domestic_mobile_number()
    {
        var random = new Random(20261109);
        var library = PhoneNumberUtil.GetInstance();
        var regions = library.GetSupportedRegions();
        var (tried, suggested) = (0, 0);

        while (suggested < 5_000)
        {
            var digits = E164Samples.NextNumber(random)[1..];
            tried++;

            // Two zeros stand for the plus, so the plus is not missing.
            if (digits.StartsWith("00", StringComparison.Ordinal)
                || E164.Describe(digits).Suggestion is not { } suggestion)
            {
                continue;
            }

            suggested++;
            var expected = Parse(library, suggestion.ToString(), region: null);
            var others = regions.Where(
                region => ParseMobile(library, digits, region) is { } other && !other.Equals(expected));

            Assert.That(others, Is.Empty, digits);
        }

        E164AgreementTally.Print(
            $"{tried} random numbers without a plus, {suggested} suggestions, compared with {regions.Count} regions");
    }

    // The mobile number that is reached by dialing the digits within the region.
    private static PhoneNumbers.PhoneNumber? ParseMobile(PhoneNumberUtil library, string digits, string region) =>
        Parse(library, digits, region) is { } number
            && library.GetNumberType(number) is PhoneNumberType.MOBILE or PhoneNumberType.FIXED_LINE_OR_MOBILE
            ? number
            : null;

    private static PhoneNumbers.PhoneNumber? Parse(PhoneNumberUtil library, string text, string? region)
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
