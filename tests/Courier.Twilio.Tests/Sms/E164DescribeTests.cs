using CsCheck;

namespace Courier.Sms;

public class E164DescribeTests
{
    [Test]
    public void Describe_valid_number_has_no_error_and_no_suggestion()
    {
        var description = E164.Describe("+442079460958");

        Assert.That(description.Error, Is.Null);
        Assert.That(description.ErrorIndex, Is.Null);
        Assert.That(description.CallingCode, Is.EqualTo(44));
        Assert.That(description.Regions, Is.EqualTo((string[])["GB", "GG", "IM", "JE"]));
        Assert.That(description.Suggestion, Is.Null);
    }

    [TestCase("", E164Error.Empty, 0)]
    [TestCase("12025550156", E164Error.MissingPlus, 0)]
    [TestCase("+", E164Error.TooShort, 1)]
    [TestCase("+4", E164Error.TooShort, 2)]
    [TestCase("+02079460958", E164Error.LeadingZero, 1)]
    [TestCase("+44 2079460958", E164Error.InvalidCharacter, 3)]
    [TestCase("+4420794609\0", E164Error.InvalidCharacter, 11)]
    [TestCase("+4420794609580000", E164Error.TooLong, 16)]
    [TestCase("+9994567890", E164Error.UnassignedCountryCode, 1)]
    [TestCase("+4420794609", E164Error.InvalidLengthForCountry, 11,
        Description = "seven and nine digits are valid, eight digits are not")]
    [TestCase("+4420794609581", E164Error.InvalidLengthForCountry, 13)]
    [TestCase("+1", E164Error.TooShort, 2)]
    [TestCase("+120255501560", E164Error.InvalidLengthForCountry, 12)]
    public void Describe_invalid_text_returns_error_and_index(string text, E164Error error, int index)
    {
        var description = E164.Describe(text);

        Assert.That((description.Error, description.ErrorIndex), Is.EqualTo(((E164Error?)error, (int?)index)));
    }

    [TestCase("+44 20 7946 0958", "A phone number must have only the digits 0 to 9 after the '+'")]
    [TestCase("+999123456789", "A phone number must start with an assigned country code")]
    public void Explanation_says_what_is_required_without_the_number(string text, string explanation)
    {
        Assert.That(
            E164.Describe(text).Explanation,
            Does.StartWith(explanation).And.EndsWith(".").And.Not.Contains(text));
        Assert.That(E164.Describe("+442079460958").Explanation, Is.Null);
    }

    [TestCase(" +12025550156", "remove a space at index 0.")]
    [TestCase("+12025550156\n", "remove a line break at index 12.")]
    [TestCase("\t+12025550156", "remove a tab at index 0.")]
    [TestCase("\u00A0+12025550156", "remove U+00A0 at index 0.")]
    [TestCase("\uFEFF+12025550156", "remove U+FEFF at index 0.")]
    [TestCase("\u202A+12025550156\u202C", "remove U+202A at index 0, U+202C at index 13.")]
    [TestCase("+1202\u200B5550156", "remove U+200B at index 5.")]
    [TestCase("+12025550156\uFE0F", "remove U+FE0F at index 12.")]
    [TestCase("+12025550156\u3164", "remove U+3164 at index 12.")]
    [TestCase("\u200E\u200E\u200E\u200E+12025550156", "U+200E at index 1, U+200E at index 2, ….")]
    [TestCase("+1202\u00AD5550156\U000E0020", "remove U+00AD at index 5, U+E0020 at index 13.")]
    public void Explanation_names_invisible_characters_and_their_indexes(string text, string named)
    {
        Assert.That(
            E164.Describe(text).Explanation,
            Does.StartWith("A phone number must have no invisible characters and no spaces around it: remove ")
                .And.EndsWith(named));
    }

    [TestCase("\u201C+12025550156\u201D", "must have no quotes around it")]
    [TestCase("\"+12025550156\"", "must have no quotes around it")]
    [TestCase("'+12025550156", "must have no quotes around it")]
    [TestCase("+12025550156\u2019", "must have no quotes around it")]
    [TestCase("whatsapp:+12025550156", "remove the prefix and its colon")]
    [TestCase("+whatsapp:+12025550156", "remove the prefix and its colon")]
    [TestCase("tel:+12025550156", "remove the prefix and its colon")]
    [TestCase("\uFF0B12025550156", "must start with '+' (U+002B), like +12025550156, and not with U+FF0B")]
    [TestCase("+\u0661\u0662\u0663", "U+0661 is of another script")]
    [TestCase("+1 202 555 0156", "without spaces, dashes or brackets")]
    [TestCase("   ", "must start with '+'")]
    public void Explanation_names_what_looks_right_to_a_person(string text, string explanation)
    {
        var description = E164.Describe(text);

        Assert.That(description.Explanation, Does.StartWith("A phone number must ").And.Contains(explanation));
        Assert.That(
            Assert.Throws<PhoneNumberFormatException>(() => PhoneNumber.Parse(text))!.Message,
            Does.StartWith(description.Explanation));
    }

    [TestCase("00442079460958", "+442079460958")]
    [TestCase("0044 20 7946 0958", "+442079460958")]
    [TestCase("001 202 555 0156", "+12025550156")]
    [TestCase("+00442079460958", "+442079460958")]
    [TestCase("+44 20 7946 0958", "+442079460958")]
    [TestCase("+1 (202) 555-0156", "+12025550156")]
    [TestCase("(+1) 202.555.0156", "+12025550156")]
    [TestCase("+1\u2011202\u2013555\u00A00156\n", "+12025550156")]
    [TestCase("\u202A+12025550156\u202C", "+12025550156")]
    [TestCase("\u200F+12025550156", "+12025550156")]
    [TestCase("+44 (0)20 7946 0958", "+442079460958")]
    [TestCase("0044 (0) 20 7946 0958", "+442079460958")]
    [TestCase("+49 (0)30 12345678", "+493012345678")]
    [TestCase("+39 06 1234 5678", "+390612345678")]
    [TestCase(
        "\uFF0B\uFF14\uFF14\uFF12\uFF10\uFF17\uFF19\uFF14\uFF16\uFF10\uFF19\uFF15\uFF18", "+442079460958")]
    [TestCase("+\u0669\u0666\u0666\u0665\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667", "+966501234567")]
    [TestCase("442079460958", "+442079460958")]
    [TestCase("44 20 7946 0958", "+442079460958")]
    [TestCase("4915112345678", "+4915112345678")]
    [TestCase("2348012345678", "+2348012345678")]
    public void Suggestion_is_made_for_an_unambiguous_text(string text, string expected)
    {
        var description = E164.Describe(text);

        Assert.That(description.Suggestion?.ToString(), Is.EqualTo(expected));
        Assert.That(description.CallingCode, Is.EqualTo(description.Suggestion!.CallingCode));
        Assert.That(description.Regions, Is.Not.Empty);
    }

    [TestCase("2025550156", Description = "ten digits of an unknown country")]
    [TestCase("13812345678", Description = "Colorado, or a mobile in China")]
    [TestCase("02079460958", Description = "a trunk zero does not identify the country")]
    [TestCase("011442079460958", Description = "international from the US, Buenos Aires within Argentina")]
    [TestCase("+39 (0)6 1234 5678", Description = "Italian numbers keep their zero")]
    [TestCase("+49 (030) 12345678", Description = "a trunk zero with further digits in the brackets")]
    [TestCase("+44 020 7946 0958")]
    [TestCase("+4 (0)4 20 7946 0958")]
    [TestCase("+44 (0)(0)20 7946 0958")]
    [TestCase("+49 30 123456/57", Description = "two numbers")]
    [TestCase("+12025550156, +12025550157")]
    [TestCase("+12025550156 +12025550157")]
    [TestCase("+1 202 555 0156 ext. 7")]
    [TestCase("+1 202 555 O156", Description = "a letter O")]
    [TestCase("+1 202 555 01")]
    [TestCase("++12025550156")]
    [TestCase("+999 123 456 789")]
    [TestCase("00 00 442079460958")]
    [TestCase("+")]
    [TestCase("00")]
    [TestCase("()")]
    [TestCase("   ")]
    [TestCase("+1 202 555\0 0156")]
    [TestCase("\uD83D\uDCDE +12025550156")]
    public void Suggestion_is_null_for_an_ambiguous_or_unreadable_text(string text)
    {
        Assert.That(E164.Describe(text).Suggestion, Is.Null);
    }

    [Test]
    public void Describe_handles_a_million_characters()
    {
        Assert.That(E164.Describe(new string(' ', 1_000_000)).Suggestion, Is.Null);
        Assert.That(
            E164.Describe("+44" + new string('-', 1_000_000) + "2079460958").Suggestion?.ToString(),
            Is.EqualTo("+442079460958"));
        Assert.That(E164.Describe(new string('4', 1_000_000)).Suggestion, Is.Null);
    }

    [Test]
    public void Describe_handles_any_text_and_suggests_valid_numbers_only()
    {
        var text = Gen.OneOf(Gen.String, Gen.String["+0123456789 ()-.\uFF0B\uFF11\u0661\u200E"]);

        text.Sample(
            text =>
            {
                var description = E164.Describe(text);

                return description.Error == E164.Validate(text, E164ValidationLevel.NumberingPlan)
                    && (description.ErrorIndex is null) == (description.Error is null)
                    && description.ErrorIndex is null or >= 0
                    && (description.ErrorIndex is null || description.ErrorIndex <= text.Length)
                    && (description.Suggestion is null
                        || E164.Describe(description.Suggestion.ToString()).Error is null);
            },
            iter: 50_000);
    }

    [Test]
    public void ToString_masks_the_suggestion()
    {
        var description = E164.Describe("+44 20 7946 0958");

        Assert.That(description.ToString(), Does.Contain("+4420•••0958").And.Not.Contains("2079460958"));
    }

    [TestCase(1, "US", 25)]
    [TestCase(7, "RU", 2)]
    [TestCase(44, "GB", 4)]
    [TestCase(599, "CW", 2)]
    public void RegionsOf_returns_the_main_region_first(int callingCode, string main, int count)
    {
        Assert.That(E164.RegionsOf(callingCode), Has.Count.EqualTo(count));
        Assert.That(E164.RegionsOf(callingCode)[0], Is.EqualTo(main));
    }

    [TestCase(800)]
    [TestCase(999)]
    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(int.MaxValue)]
    public void RegionsOf_is_empty_for_a_service_or_an_unassigned_code(int callingCode)
    {
        Assert.That(E164.RegionsOf(callingCode), Is.Empty);
    }

    [TestCase("+12025550156", 1)]
    [TestCase("+442079460958", 44)]
    [TestCase("+3531234567", 353)]
    [TestCase("+80012345678", 800)]
    [TestCase("+99912345678", null)]
    [TestCase("+21", null)]
    public void CallingCode_is_the_assigned_code_or_null(string text, int? code)
    {
        Assert.That(PhoneNumber.Parse(text).CallingCode, Is.EqualTo(code));
    }
}
