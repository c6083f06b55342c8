using Courier.Sms;
using CsCheck;

namespace Courier.Twilio.Tests.Sms;

public class NumberMaskTests
{
    [TestCase("The 'To' number +12025550156 is bad.", "The 'To' number +1202•••0156 is bad.")]
    [TestCase("To=%2B12025550156&Body=", "To=%2B1202•••0156&Body=")]
    [TestCase("12025550156", "1202•••0156")]
    [TestCase("whatsapp:+442079460958", "whatsapp:+4420•••0958")]
    [TestCase("+1 (202) 555-0156", "+1202•••0156")]
    [TestCase("call +44 20 7946 0958 now", "call +4420•••0958 now")]
    [TestCase("+49-30-901820", "+493•••1820")]
    [TestCase("+1202•••0156", "+1202•••0156")]
    public void MaskNumbers_keeps_the_first_digits_and_the_last_four(string text, string masked)
    {
        Assert.That(NumberMask.MaskNumbers(text), Is.EqualTo(masked));
    }

    [TestCase("1234567", "•••4567")]
    [TestCase("123456789", "12•••6789")]
    [TestCase("00491511234567890123456789", "0049•••6789")]
    public void MaskNumbers_hides_at_least_three_digits(string text, string masked)
    {
        Assert.That(NumberMask.MaskNumbers(text), Is.EqualTo(masked));
    }

    [TestCase("")]
    [TestCase("Error 21608: not verified, see 2026 and 10 h")]
    [TestCase("SM00000000001234567890123456789012 and AC12345678901234567890123456789012.")]
    [TestCase("/Accounts/AC12345678901234567890123456789012/Messages.json")]
    public void MaskNumbers_does_not_change_codes_and_sids(string text)
    {
        Assert.That(NumberMask.MaskNumbers(text), Is.SameAs(text));
    }

    [Test]
    public void MaskNumbers_masks_consecutive_numbers()
    {
        var masked = NumberMask.MaskNumbers("+12025550156 +12025550157, 202 555 0156 202 555 0157");

        Assert.That(masked, Is.EqualTo("+1202•••0156 +1202•••0157, 2025•••6202 •••0157"));
    }

    [TestCase("+١٢٠٢٥٥٥٠١٥٦")]
    [TestCase("＋１２０２５５５０１５６")]
    public void MaskNumbers_masks_digits_of_other_scripts(string text)
    {
        Assert.That(NumberMask.MaskNumbers(text), Does.Contain("•••").And.Length.EqualTo(12));
    }

    [Test]
    public void MaskNumbers_masks_a_word_that_is_longer_than_a_sid()
    {
        Assert.That(NumberMask.MaskNumbers("SM123456789012345678901234567890123"), Is.EqualTo("SM1234•••0123"));
    }

    [Test]
    public void MaskNumbers_leaves_no_run_of_seven_digits()
    {
        Gen.String[Gen.Char["0123456789+-() aé•"], 0, 80].Sample(text =>
        {
            var masked = NumberMask.MaskNumbers(text);
            var longest = masked.Split(['+', '-', '(', ')', ' ', 'a', 'é', '•']).Max(run => run.Length);

            return longest < 7;
        });
    }
}
