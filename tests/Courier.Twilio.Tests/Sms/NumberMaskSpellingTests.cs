using Courier.Sms;

namespace Courier.Twilio.Tests.Sms;

/// <summary>The usual ways to write a number: none of them is shown whole.</summary>
public class NumberMaskSpellingTests
{
    private static readonly string[] Spellings =
    [
        "+12025550156", "12025550156", "0012025550156", "2025550156", "tel:+12025550156", "whatsapp:+12025550156",
        "+1 202 555 0156", "+1-202-555-0156", "+1 (202) 555-0156", "(202)555-0156", "1-202-555-0156",
        "202.555.0156", "+1.202.555.0156", "202/555/0156", "+1/202/5550156", "202_555_0156", "1:202:555:0156",
        "202&nbsp;555&nbsp;0156", "202&#160;555&#160;0156", "+1&nbsp;(202)&nbsp;555-0156",
        "202%20555%200156", "%2B1%20202%20555%200156", "%2B12025550156", "%2B1%28202%29555%2D0156", "202+555+0156",
        "202\u00A0555\u00A00156", "202\u2011555\u20110156", "202\u2013555\u20130156", "202\t555\t0156",
        "202\n555\n0156",
        "202\u200B555\u200B0156", "202 . 555 . 0156", "202 / 555-0156", "202 - 555 - 0156", "[202] 555 0156",
        "2 0 2 5 5 5 0 1 5 6", "2-0-2-5-5-5-0-1-5-6", "202*555*0156", "202·555·0156", "202~555~0156", "202'555'0156",
        @"202\u00a0555\u00a00156", @"202\/555\/0156", @"202\t555\t0156", "20 25 55 01 56",
    ];

    [TestCaseSource(nameof(Spellings))]
    public void Number_is_not_shown_whole(string spelling)
    {
        foreach (var text in new[] { spelling, $"The number {spelling} is invalid.", $"<{spelling}>" })
        {
            var masked = NumberMask.MaskNumbers(text);

            Assert.That(masked, Does.Contain("•••").And.Contain("0156"));
            Assert.That(string.Concat(masked.Where(char.IsAsciiDigit)), Does.Not.Contain("2025550156"));
        }
    }

    [TestCase("http://127.0.0.1:4010/2010")]
    [TestCase("The server 192.168.100.200 responded.")]
    [TestCase("10.0.0.1:65535")]
    [TestCase("Error 21211: see 21610, 30003 and 30005.")]
    public void Address_of_a_server_and_codes_are_not_masked(string text)
    {
        Assert.That(NumberMask.MaskNumbers(text), Is.SameAs(text));
    }

    [TestCase("1.202.55.50156")]
    [TestCase("120.255.50.156.0")]
    [TestCase("1.2.0.2.5.5.5.0.1.5.6")]
    public void Number_that_resembles_an_address_is_masked(string text)
    {
        Assert.That(NumberMask.MaskNumbers(text), Does.Contain("•••"));
    }
}
