using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Tests.Diagnostics;

public class LogSanitizerTests
{
    [Test]
    public void Text_of_40_characters_is_kept()
    {
        Assert.That(LogSanitizer.Sanitize(new string('x', 40)), Is.EqualTo(new string('x', 40)));
    }

    [Test]
    public void Text_of_41_characters_is_cut_to_40()
    {
        Assert.That(LogSanitizer.Sanitize(new string('x', 41)), Is.EqualTo(new string('x', 40) + "…"));
    }

    [TestCase("abc", 3, "abc")]
    [TestCase("abcd", 3, "abc…")]
    [TestCase("a", 0, "…")]
    [TestCase("", 0, "")]
    [TestCase("😀😀😀", 2, "😀😀…")]
    public void Length_is_counted_in_whole_characters(string text, int maxLength, string expected)
    {
        Assert.That(LogSanitizer.Sanitize(text, maxLength), Is.EqualTo(expected));
    }

    [TestCase("a\r\nb", "a??b")]
    [TestCase("a\tb\0", "a?b?")]
    [TestCase("\u001b[31m", "?[31m")]
    [TestCase("a\u0085b", "a?b")]
    [TestCase("a\u2028\u2029b", "a??b")]
    [TestCase("a\u202eb", "a?b")]
    [TestCase("a\u200bb", "a?b")]
    [TestCase("a\ue000b", "a?b")]
    [TestCase("a\uffffb", "a?b")]
    [TestCase("a\ufffdb", "a?b")]
    public void Characters_that_change_a_log_line_are_replaced(string text, string expected)
    {
        Assert.That(LogSanitizer.Sanitize(text), Is.EqualTo(expected));
    }

    // Not a test case: an attribute cannot hold an unpaired surrogate.
    [Test]
    public void Unpaired_surrogate_is_replaced()
    {
        Assert.That(LogSanitizer.Sanitize("a\ud83db"), Is.EqualTo("a?b"));
    }

    [TestCase("Grüße, Ελλάς 😀!")]
    [TestCase("21211: Invalid 'To'")]
    [TestCase("https://app.example/twilio/status?a=1")]
    public void Printable_text_is_kept(string text)
    {
        Assert.That(LogSanitizer.Sanitize(text), Is.EqualTo(text));
    }

    [TestCase("to +12025550156 failed", "to +1202•••0156 failed")]
    [TestCase("(202) 555-0156", "(202•••0156")]
    [TestCase("123456", "123456")]
    public void Phone_numbers_are_masked(string text, string expected)
    {
        Assert.That(LogSanitizer.Sanitize(text), Is.EqualTo(expected));
    }

    [Test]
    public void Sid_is_kept()
    {
        var sid = "SM12345678901234567890123456789012";

        Assert.That(LogSanitizer.Sanitize(sid), Is.EqualTo(sid));
    }

    // A number that is cut before it is masked would be too short to be found.
    [TestCase(6)]
    [TestCase(8)]
    [TestCase(10)]
    public void Number_at_the_cut_is_masked_before_the_cut(int maxLength)
    {
        Assert.That(
            LogSanitizer.Sanitize(TestValues.Number, maxLength),
            Is.EqualTo("+1202•••0156"[..maxLength] + "…"));
    }
}
