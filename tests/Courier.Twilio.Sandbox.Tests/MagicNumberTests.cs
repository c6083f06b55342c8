using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Twilio's test numbers, with the error texts recorded with its test credentials.</summary>
internal sealed class MagicNumberTests : SandboxFixture
{
    [TestCase("+15005550001", 400, 21211, "The 'To' number +15005550001 is not a valid phone number.")]
    [
        TestCase(
            "+15005550002",
            400,
            21612,
            "The 'To' phone number: +15005550002, is not currently reachable "
            + "using the 'From' phone number: +15005550006 via SMS."),
    ]
    [
        TestCase(
            "+15005550003",
            400,
            21408,
            "Permission to send an SMS has not been enabled "
            + "for the region indicated by the 'To' number: +15005550003."),
    ]
    [TestCase("+15005550004", 400, 21610, "The message From/To pair violates a blacklist rule.")]
    [TestCase("+15005550009", 400, 21614, "To number: +15005550009, is not a mobile number")]
    public async Task Magic_recipient_gets_its_documented_error(string to, int status, int code, string message)
    {
        var response = await Twilio.SendAsync(("To", to));

        Assert.That(((int)response.Status, response.Code, response["message"]), Is.EqualTo((status, code, message)));
    }

    [
        TestCase(
            "+15005550001",
            400,
            21212,
            "The 'From' number +15005550001 is not a valid phone number, shortcode, or alphanumeric sender ID."),
    ]
    [
        TestCase(
            "+15005550007",
            400,
            21606,
            "The From phone number +15005550007 is not a valid, SMS-capable inbound phone number "
            + "or short code for your account."),
    ]
    [TestCase("+15005550008", 429, 21611, "SMS queue is full.")]
    public async Task Magic_sender_gets_its_documented_error(string from, int status, int code, string message)
    {
        var response = await Twilio.SendAsync(("From", from));

        Assert.That(((int)response.Status, response.Code, response["message"]), Is.EqualTo((status, code, message)));
        Assert.That(
            response["status"],
            Is.EqualTo(status.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [TestCase("+15005550006")]
    [TestCase("+12025550100")]
    [TestCase("12345")]
    [TestCase("Courier")]
    public async Task Any_other_valid_sender_is_accepted(string from)
    {
        var response = await Twilio.SendAsync(("From", from));

        Assert.That(response["status"], Is.EqualTo("queued"));
    }
}
