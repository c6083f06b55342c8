using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Twilio's test numbers, with the sentences its test credentials were seen to answer.</summary>
internal sealed class MagicNumberTests : SandboxFixture
{
    [TestCase("+15005550001", 400, 21211, "The 'To' number +15005550001 is not a valid phone number.")]
    [TestCase("+15005550002", 400, 21612, "The 'To' phone number: +15005550002, is not currently reachable using the 'From' phone number: +15005550006 via SMS.")]
    [TestCase("+15005550003", 400, 21408, "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: +15005550003.")]
    [TestCase("+15005550004", 400, 21610, "The message From/To pair violates a blacklist rule.")]
    [TestCase("+15005550009", 400, 21614, "To number: +15005550009, is not a mobile number")]
    public async Task A_failing_recipient_fails_as_documented(string to, int status, int code, string message)
    {
        var reply = await Twilio.SendAsync(("To", to));

        Assert.That(((int)reply.Status, reply.Code, reply["message"]), Is.EqualTo((status, code, message)));
    }

    [TestCase("+15005550001", 400, 21212, "The 'From' number +15005550001 is not a valid phone number, shortcode, or alphanumeric sender ID.")]
    [TestCase("+15005550007", 400, 21606, "The From phone number +15005550007 is not a valid, SMS-capable inbound phone number or short code for your account.")]
    [TestCase("+15005550008", 429, 21611, "SMS queue is full.")]
    public async Task A_failing_sender_fails_as_documented(string from, int status, int code, string message)
    {
        var reply = await Twilio.SendAsync(("From", from));

        Assert.That(((int)reply.Status, reply.Code, reply["message"]), Is.EqualTo((status, code, message)));
        Assert.That(reply["status"], Is.EqualTo(status.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [TestCase("+15005550006")]
    [TestCase("+12025550100")]
    [TestCase("12345")]
    [TestCase("Courier")]
    public async Task Any_other_well_shaped_sender_is_taken(string from)
    {
        var reply = await Twilio.SendAsync(("From", from));

        Assert.That(reply["status"], Is.EqualTo("queued"));
    }
}
