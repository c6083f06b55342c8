using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Diagnostics;

public class FailureTextTests
{
    [Test]
    public void Description_ends_with_the_first_advice()
    {
        var failure = new SmsFailure
        {
            Reason = SmsFailureReason.Unknown,
            Message = "It failed.",
            Advice = ["Correct it.", "Or do not."],
        };

        Assert.That(FailureText.Describe(failure), Is.EqualTo("It failed. Correct it."));
        Assert.That(FailureText.Describe(failure with { Advice = [] }), Is.EqualTo("It failed."));
    }

    [Test]
    public void Advice_of_the_application_is_sanitized()
    {
        var failure = new SmsFailure
        {
            Reason = SmsFailureReason.Unknown,
            Message = "It failed.",
            Advice = [$"Call {TestValues.Number}.\nNow."],
        };

        Assert.That(FailureText.Describe(failure), Is.EqualTo("It failed. Call +1202•••0156.?Now."));
    }

    [Test]
    public async Task Log_line_of_a_rejection_has_advice_and_no_null()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), o => o.MaxSegments = 1);
        await provider.GetSmsProvider().SendAsync(TestData.Message(new string('a', 161)));
        await provider.GetSmsProvider().SendAsync(TestData.Message(""));

        var lines = provider.GetLogRecords(LogLevel.Warning).Select(record => record.Message).ToList();

        Assert.That(lines[0], Does.EndWith("MaxSegments is 1. Shorten the text, or raise MaxSegments."));
        Assert.That(lines, Has.All.Contains("code none").And.None.Contains("(null)"));
    }
}
