using System.Diagnostics;
using System.Reflection;
using CsCheck;

namespace Courier.Sms;

public class PhoneNumberTests
{
    [Test]
    public void A_number_prints_as_it_was_read()
    {
        SomeNumber.Sample(text => PhoneNumber.Parse(text).ToString() == text);
        SomeNumber.Sample(text => PhoneNumber.Parse(PhoneNumber.Parse(text).ToString()) == PhoneNumber.Parse(text));
    }

    [Test]
    public void What_has_no_fault_can_be_read_and_nothing_else()
    {
        Gen.OneOf(Gen.String, SomeNumber, Gen.String["+0123456789 "]).Sample(
            text => PhoneNumber.TryParse(text, out var number) == E164.Validate(text) is null && number is null == E164.Validate(text) is not null,
            iter: 20_000);
    }

    [Test]
    public void Nothing_is_not_a_number()
    {
        Assert.That(PhoneNumber.TryParse(null, out var number), Is.False);
        Assert.That(number, Is.Null);
        Assert.That(() => PhoneNumber.Parse(null!), Throws.ArgumentNullException);
    }

    [TestCase("13035550199", "must start with '+'")]
    [TestCase("+1 (303) 555-0199", "without spaces, dashes or brackets")]
    [TestCase("", "must not be empty")]
    [TestCase("+03035550199", "none begins with 0")]
    public void A_refusal_names_the_rule_and_never_the_number(string text, string rule)
    {
        var refusal = Assert.Throws<FormatException>(() => PhoneNumber.Parse(text))!;

        Assert.That(refusal.Message, Does.StartWith("A phone number must ").And.Contains(rule));
        Assert.That(refusal.Message, Does.Not.Contain("0199"));
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
    public void A_mask_hides_the_middle(string text, string masked)
    {
        Assert.That(PhoneNumber.Parse(text).Masked, Is.EqualTo(masked));
    }

    [Test]
    public void A_mask_hides_three_digits_at_least_and_half_of_a_short_number()
    {
        SomeNumber.Where(text => text.Length > 3).Sample(text =>
        {
            var digits = text.Length - 1;
            var shown = PhoneNumber.Parse(text).Masked.Count(char.IsAsciiDigit);

            return shown <= digits - 3 && (digits > 10 || shown <= digits / 2);
        });
    }

    [Test]
    public void Numbers_are_equal_by_value()
    {
        Assert.That(PhoneNumber.Parse("+12025550156"), Is.EqualTo(PhoneNumber.Parse(string.Concat("+1", "2025550156"))));
        Assert.That(PhoneNumber.Parse("+12025550156"), Is.Not.EqualTo(PhoneNumber.Parse("+12025550157")));
    }

    [Test]
    public void A_copy_has_nothing_to_set()
    {
        var settable = typeof(PhoneNumber).GetProperties().Where(property => property.SetMethod is not null);

        Assert.That(settable, Is.Empty);
        Assert.That(typeof(PhoneNumber).GetConstructors(BindingFlags.Public | BindingFlags.Instance), Is.Empty);
        Assert.That(typeof(PhoneNumber).GetFields(BindingFlags.Public | BindingFlags.Instance), Is.Empty);
    }

    [Test]
    public void A_debugger_shows_the_mask()
    {
        Assert.That(typeof(PhoneNumber).GetCustomAttribute<DebuggerDisplayAttribute>()!.Value, Is.EqualTo("{Masked,nq}"));
    }

    [Test]
    public void A_binder_reads_it_by_the_parsing_interface()
    {
        Assert.That(Read<PhoneNumber>("+12025550156"), Is.EqualTo(PhoneNumber.Parse("+12025550156")));

        static T Read<T>(string text) where T : IParsable<T> => T.TryParse(text, null, out var read) ? T.Parse(text, null) : read!;
    }

    private static readonly Gen<string> SomeNumber =
        Gen.Select(Gen.Char['1', '9'], Gen.String[Gen.Char['0', '9'], 1, 14], (first, rest) => $"+{first}{rest}");
}
