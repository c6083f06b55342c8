using CsCheck;

namespace Courier.Sms;

public class E164DescribeTests
{
    [Test]
    public void A_number_has_no_fault_no_place_and_needs_no_suggestion()
    {
        var told = E164.Describe("+442079460958");

        Assert.That(told.Error, Is.Null);
        Assert.That(told.ErrorIndex, Is.Null);
        Assert.That(told.CallingCode, Is.EqualTo(44));
        Assert.That(told.Regions, Is.EqualTo((string[])["GB", "GG", "IM", "JE"]));
        Assert.That(told.Suggestion, Is.Null);
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
    [TestCase("+4420794609", E164Error.InvalidLengthForCountry, 11, Description = "seven digits are possible, and nine, but not eight")]
    [TestCase("+4420794609581", E164Error.InvalidLengthForCountry, 13)]
    [TestCase("+1", E164Error.TooShort, 2)]
    [TestCase("+120255501560", E164Error.InvalidLengthForCountry, 12)]
    public void A_fault_has_a_place(string text, E164Error fault, int at)
    {
        var told = E164.Describe(text);

        Assert.That((told.Error, told.ErrorIndex), Is.EqualTo(((E164Error?)fault, (int?)at)));
    }

    [TestCase("+44 20 7946 0958", "A phone number must have nothing but the digits 0 to 9 behind the '+'")]
    [TestCase("+999123456789", "A phone number must start with a country code that is in use")]
    public void A_fault_is_explained_to_a_person_and_the_number_is_not_repeated(string text, string explanation)
    {
        Assert.That(E164.Describe(text).Explanation, Does.StartWith(explanation).And.EndsWith(".").And.Not.Contains(text));
        Assert.That(E164.Describe("+442079460958").Explanation, Is.Null);
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
    [TestCase("\uFF0B\uFF14\uFF14\uFF12\uFF10\uFF17\uFF19\uFF14\uFF16\uFF10\uFF19\uFF15\uFF18", "+442079460958")]
    [TestCase("+\u0669\u0666\u0666\u0665\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667", "+966501234567")]
    [TestCase("442079460958", "+442079460958")]
    [TestCase("44 20 7946 0958", "+442079460958")]
    [TestCase("4915112345678", "+4915112345678")]
    [TestCase("2348012345678", "+2348012345678")]
    public void What_can_be_read_in_one_way_only_is_suggested(string text, string meant)
    {
        var told = E164.Describe(text);

        Assert.That(told.Suggestion?.ToString(), Is.EqualTo(meant));
        Assert.That(told.CallingCode, Is.EqualTo(told.Suggestion!.CallingCode));
        Assert.That(told.Regions, Is.Not.Empty);
    }

    [TestCase("2025550156", Description = "ten digits of whichever country")]
    [TestCase("13812345678", Description = "Colorado, or a mobile in China")]
    [TestCase("02079460958", Description = "a trunk zero says nothing about the country")]
    [TestCase("011442079460958", Description = "abroad from America, Buenos Aires in Argentina")]
    [TestCase("+39 (0)6 1234 5678", Description = "Italian numbers keep their zero")]
    [TestCase("+49 (030) 12345678", Description = "a zero that has to go, by a rule nobody wrote down")]
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
    public void What_can_be_read_in_two_ways_or_none_is_not(string text)
    {
        Assert.That(E164.Describe(text).Suggestion, Is.Null);
    }

    [Test]
    public void Nothing_of_a_million_characters_is_too_much()
    {
        Assert.That(E164.Describe(new string(' ', 1_000_000)).Suggestion, Is.Null);
        Assert.That(E164.Describe("+44" + new string('-', 1_000_000) + "2079460958").Suggestion?.ToString(), Is.EqualTo("+442079460958"));
        Assert.That(E164.Describe(new string('4', 1_000_000)).Suggestion, Is.Null);
    }

    [Test]
    public void Any_text_can_be_described_and_whatever_is_suggested_has_no_fault()
    {
        var text = Gen.OneOf(Gen.String, Gen.String["+0123456789 ()-.\uFF0B\uFF11\u0661\u200E"]);

        text.Sample(
            text =>
            {
                var told = E164.Describe(text);

                return told.Error == E164.Validate(text, E164ValidationLevel.NumberingPlan)
                    && (told.ErrorIndex is null) == (told.Error is null)
                    && (told.ErrorIndex is null || (told.ErrorIndex >= 0 && told.ErrorIndex <= text.Length))
                    && (told.Suggestion is null || E164.Describe(told.Suggestion.ToString()).Error is null);
            },
            iter: 50_000);
    }

    [Test]
    public void A_description_prints_no_whole_number()
    {
        var told = E164.Describe("+44 20 7946 0958");

        Assert.That(told.ToString(), Does.Contain("+4420•••0958").And.Not.Contains("2079460958"));
    }

    [TestCase(1, "US", 25)]
    [TestCase(7, "RU", 2)]
    [TestCase(44, "GB", 4)]
    [TestCase(599, "CW", 2)]
    public void A_code_has_its_main_region_first(int callingCode, string main, int count)
    {
        Assert.That(E164.RegionsOf(callingCode), Has.Count.EqualTo(count));
        Assert.That(E164.RegionsOf(callingCode)[0], Is.EqualTo(main));
    }

    [TestCase(800)]
    [TestCase(999)]
    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(int.MaxValue)]
    public void A_service_or_an_unassigned_code_has_no_region(int callingCode)
    {
        Assert.That(E164.RegionsOf(callingCode), Is.Empty);
    }

    [TestCase("+12025550156", 1)]
    [TestCase("+442079460958", 44)]
    [TestCase("+3531234567", 353)]
    [TestCase("+80012345678", 800)]
    [TestCase("+99912345678", null)]
    [TestCase("+21", null)]
    public void A_number_knows_its_country_calling_code(string text, int? code)
    {
        Assert.That(PhoneNumber.Parse(text).CallingCode, Is.EqualTo(code));
    }
}
