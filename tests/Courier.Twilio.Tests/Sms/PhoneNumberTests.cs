using System.Diagnostics;
using System.Reflection;
using CsCheck;

namespace Courier.Sms;

public class PhoneNumberTests
{
    [Test]
    public void ToString_returns_the_parsed_text()
    {
        ValidNumber.Sample(text => PhoneNumber.Parse(text).ToString() == text);
        ValidNumber.Sample(text => PhoneNumber.Parse(PhoneNumber.Parse(text).ToString()) == PhoneNumber.Parse(text));
    }

    [Test]
    public void TryParse_accepts_exactly_the_valid_texts()
    {
        Gen.OneOf(Gen.String, ValidNumber, Gen.String["+0123456789 "]).Sample(
            text => PhoneNumber.TryParse(text, out var number) == E164.Validate(text) is null
                && number is null == E164.Validate(text) is not null,
            iter: 20_000);
    }

    [Test]
    public void Parse_null_throws_and_TryParse_null_returns_false()
    {
        Assert.That(PhoneNumber.TryParse(null, out var number), Is.False);
        Assert.That(number, Is.Null);
        Assert.That(() => PhoneNumber.Parse(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Parse_error_carries_the_suggestion_and_masks_it_in_the_message()
    {
        var exception = Assert.Throws<PhoneNumberFormatException>(() => PhoneNumber.Parse("+44 (0)20 7946 0958"))!;

        Assert.That(exception.Suggestion?.ToString(), Is.EqualTo("+442079460958"));
        Assert.That(exception.Error, Is.EqualTo(E164Error.InvalidCharacter));
        Assert.That(exception.Message, Does.EndWith("Did you mean +4420•••0958? The property Suggestion has it."));
        Assert.That(exception.ToString(), Does.Not.Contain("79460958").And.Not.Contain("7946 0958"));
    }

    [Test]
    public void Parse_error_of_an_ambiguous_text_has_no_suggestion()
    {
        var exception = Assert.Throws<PhoneNumberFormatException>(() => PhoneNumber.Parse("02079460958"))!;

        Assert.That(exception.Suggestion, Is.Null);
        Assert.That(exception.Message, Does.Not.Contain("Did you mean"));
    }

    [Test]
    public void TryParse_with_an_error_agrees_with_Validate()
    {
        Gen.OneOf(Gen.String, ValidNumber, Gen.String["+0123456789 "]).Sample(text =>
        {
            var isParsed = PhoneNumber.TryParse(text, out var number, out var error);
            return isParsed == error is null && isParsed == number is not null && error == E164.Validate(text);
        });
        Assert.That(PhoneNumber.TryParse(null, out _, out var missing), Is.False);
        Assert.That(missing, Is.EqualTo(E164Error.Empty));
    }

    [TestCase("13035550199", "must start with '+'")]
    [TestCase("+1 (303) 555-0199", "without spaces, dashes or brackets")]
    [TestCase("", "must not be empty")]
    [TestCase("+03035550199", "none starts with 0")]
    public void Parse_error_says_what_is_required_without_the_number(string text, string requirement)
    {
        var exception = Assert.Throws<PhoneNumberFormatException>(() => PhoneNumber.Parse(text))!;

        Assert.That(exception.Message, Does.StartWith("A phone number must ").And.Contains(requirement));
        Assert.That(exception.Message, Does.Not.Contain("555-0199").And.Not.Contain("5550199"));
    }

    [TestCase("+12025550156", "+1202•••0156")]
    [TestCase("+442079460958", "+4420•••0958")]
    [TestCase("+123456789012345", "+1234•••2345")]
    [TestCase("+4930123456", "+49•••456")]
    [TestCase("+299123456", "+29•••56")]
    [TestCase("+24712345", "+24•••45")]
    [TestCase("+29012", "+2•••2")]
    [TestCase("+1234", "+•••4")]
    [TestCase("+123", "+•••")]
    [TestCase("+12", "+•••")]
    public void Masked_hides_the_middle_digits(string text, string masked)
    {
        Assert.That(PhoneNumber.Parse(text).Masked, Is.EqualTo(masked));
    }

    [Test]
    public void Masked_hides_at_least_three_digits_and_half_of_a_short_number()
    {
        ValidNumber.Where(text => text.Length > 3).Sample(text =>
        {
            var digits = text.Length - 1;
            var shown = PhoneNumber.Parse(text).Masked.Count(char.IsAsciiDigit);

            return shown <= digits - 3 && (digits > 10 || shown <= digits / 2);
        });
    }

    [Test]
    public void Numbers_are_equal_by_value()
    {
        var number = PhoneNumber.Parse("+12025550156");

        Assert.That(number, Is.EqualTo(PhoneNumber.Parse(string.Concat("+1", "2025550156"))));
        Assert.That(number, Is.Not.EqualTo(PhoneNumber.Parse("+12025550157")));
    }

    [Test]
    public void PhoneNumber_has_no_public_setter_constructor_or_field()
    {
        var settable = typeof(PhoneNumber).GetProperties().Where(property => property.SetMethod is not null);

        Assert.That(settable, Is.Empty);
        Assert.That(typeof(PhoneNumber).GetConstructors(BindingFlags.Public | BindingFlags.Instance), Is.Empty);
        Assert.That(typeof(PhoneNumber).GetFields(BindingFlags.Public | BindingFlags.Instance), Is.Empty);
    }

    [Test]
    public void Debugger_shows_the_masked_number()
    {
        var attribute = typeof(PhoneNumber).GetCustomAttribute<DebuggerDisplayAttribute>()!;

        Assert.That(attribute.Value, Is.EqualTo("{Masked,nq}"));
    }

    [Test]
    public void PhoneNumber_can_be_parsed_as_IParsable()
    {
        Assert.That(Parse<PhoneNumber>("+12025550156"), Is.EqualTo(PhoneNumber.Parse("+12025550156")));

        static T Parse<T>(string text) where T : IParsable<T> =>
            T.TryParse(text, null, out var result) ? T.Parse(text, null) : result!;
    }

    [Test]
    public void PhoneNumber_can_be_parsed_as_ISpanParsable()
    {
        Assert.That(Parse<PhoneNumber>("+12025550156"), Is.EqualTo(PhoneNumber.Parse("+12025550156")));
        Assert.That(() => Parse<PhoneNumber>("12025550156"), Throws.InstanceOf<FormatException>());
        Assert.That(PhoneNumber.TryParse("12025550156".AsSpan(), null, out _), Is.False);

        static T Parse<T>(ReadOnlySpan<char> text) where T : ISpanParsable<T> =>
            T.TryParse(text, null, out var result) ? result : T.Parse(text, null);
    }

    [Test]
    public void PhoneNumber_is_formatted_into_a_span()
    {
        var number = PhoneNumber.Parse("+12025550156");
        Span<char> exact = stackalloc char[12];

        Assert.That(number.TryFormat(exact, out var written, default, null), Is.True);
        Assert.That((exact.ToString(), written), Is.EqualTo(("+12025550156", 12)));
        Assert.That(number.TryFormat(exact[1..], out written, "G", null), Is.False);
        Assert.That(written, Is.Zero);
        Assert.That($"{number}|{number:G}|{number,13}", Is.EqualTo("+12025550156|+12025550156| +12025550156"));
        Assert.That(() => $"{number:X}", Throws.TypeOf<FormatException>());
        Assert.That(() => number.ToString("X", null), Throws.TypeOf<FormatException>());
    }

    private static readonly Gen<string> ValidNumber =
        Gen.Select(Gen.Char['1', '9'], Gen.String[Gen.Char['0', '9'], 1, 14], (first, rest) => $"+{first}{rest}");
}
