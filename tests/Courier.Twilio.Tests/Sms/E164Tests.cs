using System.Text.RegularExpressions;
using CsCheck;

namespace Courier.Sms;

public partial class E164Tests
{
    [TestCase("+12025550156")]
    [TestCase("+10987654321")]
    [TestCase("+12")]
    [TestCase("+123456789012345")]
    public void Validate_accepts_a_plus_and_two_to_fifteen_digits(string text)
    {
        Assert.That(E164.Validate(text), Is.Null);
    }

    [TestCase("", E164Error.Empty)]
    [TestCase("12025550156", E164Error.MissingPlus)]
    [TestCase(" +12025550156", E164Error.MissingPlus)]
    [TestCase("0012025550156", E164Error.MissingPlus)]
    [TestCase("\uFF0B12025550156", E164Error.MissingPlus)]
    [TestCase("\u200F+12025550156", E164Error.MissingPlus)]
    [TestCase("\0", E164Error.MissingPlus)]
    [TestCase("\uD800", E164Error.MissingPlus)]
    [TestCase("+1 202 555 0156", E164Error.InvalidCharacter)]
    [TestCase("+1(202)555-0156", E164Error.InvalidCharacter)]
    [TestCase("+12025550156\n", E164Error.InvalidCharacter)]
    [TestCase("+12025550156\0", E164Error.InvalidCharacter)]
    [TestCase("++12025550156", E164Error.InvalidCharacter)]
    [TestCase("+\uFF11\uFF12\uFF10\uFF12", E164Error.InvalidCharacter)]
    [TestCase("+\u0661\u0662\u0660\u0662\u0665", E164Error.InvalidCharacter)]
    [TestCase("+12025550156 ext. 17 of the office", E164Error.InvalidCharacter)]
    [TestCase("+02079460958", E164Error.LeadingZero)]
    [TestCase("+0", E164Error.LeadingZero)]
    [TestCase("+", E164Error.TooShort)]
    [TestCase("+1", E164Error.TooShort)]
    [TestCase("+1234567890123456", E164Error.TooLong)]
    [TestCase("+123456789012345678901234567890", E164Error.TooLong)]
    public void Validate_returns_the_error_of_an_invalid_text(string text, E164Error error)
    {
        Assert.That(E164.Validate(text), Is.EqualTo(error));
        Assert.That(E164.Validate(text, E164ValidationLevel.NumberingPlan), Is.EqualTo(error));
    }

    [Test]
    public void Validate_handles_ten_thousand_characters()
    {
        Assert.That(E164.Validate("+" + new string('7', 10_000)), Is.EqualTo(E164Error.TooLong));
        Assert.That(E164.Validate("+" + new string('x', 10_000)), Is.EqualTo(E164Error.InvalidCharacter));
    }

    [TestCase("+10987654321", null)]
    [TestCase("+12025550156", null)]
    [TestCase("+442079460958", null)]
    [TestCase("+4915112345678", null)]
    [TestCase("+22012345678", E164Error.InvalidLengthForCountry)]
    [TestCase("+220123456789", null)]
    [TestCase("+22912345678", E164Error.InvalidLengthForCountry)]
    [TestCase("+2291234567890", null)]
    [TestCase("+263123456", E164Error.InvalidLengthForCountry)]
    [TestCase("+2637123456", null)]
    [TestCase("+1202555015", E164Error.InvalidLengthForCountry)]
    [TestCase("+120255501567", E164Error.InvalidLengthForCountry)]
    [TestCase("+12", E164Error.InvalidLengthForCountry)]
    [TestCase("+44", E164Error.InvalidLengthForCountry)]
    [TestCase("+21", E164Error.UnassignedCountryCode)]
    [TestCase("+999123456789", E164Error.UnassignedCountryCode)]
    [TestCase("+21012345678", E164Error.UnassignedCountryCode)]
    public void Numbering_plan_validates_codes_and_lengths(string text, E164Error? error)
    {
        Assert.That(E164.Validate(text), Is.Null);
        Assert.That(E164.Validate(text, E164ValidationLevel.NumberingPlan), Is.EqualTo(error));
    }

    [Test]
    public void Validate_agrees_with_a_regular_expression_for_any_text()
    {
        Gen.OneOf(Gen.String, NearlyValidNumber).Sample(
            text => E164.Validate(text) is null == ValidFormat().IsMatch(text),
            iter: 100_000);
    }

    [Test]
    public void Numbering_plan_returns_the_error_of_the_format()
    {
        NearlyValidNumber.Sample(
            text => E164.Validate(text) is not { } error
                || E164.Validate(text, E164ValidationLevel.NumberingPlan) == error,
            iter: 100_000);
    }

    [TestCase(E164ValidationLevel.Format)]
    [TestCase(E164ValidationLevel.NumberingPlan)]
    public void Validate_does_not_allocate(E164ValidationLevel level)
    {
        string[] texts =
        [
            "+12025550156", "+442079460958", "+99912345", "12025550156", "+1 202", "+" + new string('7', 10_000), "",
        ];
        ValidateAll();
        ValidateAll();

        var before = GC.GetAllocatedBytesForCurrentThread();
        ValidateAll();
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(after - before, Is.Zero);

        void ValidateAll()
        {
            foreach (var text in texts)
            {
                E164.Validate(text, level);
            }
        }
    }

    [Test]
    public void Every_error_has_its_own_requirement()
    {
        var sentences = Enum.GetValues<E164Error>().Select(error => error.GetRequirement()).ToList();

        Assert.That(sentences, Is.Unique);
        Assert.That(sentences, Has.All.StartsWith("must ").And.All.EndsWith("."));
    }

    // With digits of three scripts, separators, format characters, both pluses and an unpaired surrogate.
    private static readonly Gen<string> NearlyValidNumber =
        Gen.Select(
            Gen.OneOf("+", "", "\uFF0B", "++", "00", " +"),
            Gen.Frequency(
                (8, Gen.String["0123456789"]),
                (1, Gen.String["0123456789 -()+\n\0\u0661\u09E7\u200F\uD83D/:"])),
            (plus, rest) => plus + rest);

    [GeneratedRegex(@"\A\+[1-9][0-9]{1,14}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ValidFormat();
}
