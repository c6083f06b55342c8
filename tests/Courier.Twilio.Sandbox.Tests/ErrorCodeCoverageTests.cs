using System.Globalization;
using System.Text.RegularExpressions;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>
/// Verifies that each code in the sandbox's source is returned over HTTP with its status, and that a rule can return
/// each code of the table.
/// </summary>
internal sealed partial class ErrorCodeCoverageTests : SandboxFixture
{
    private const string Tomorrow = "2022-07-08T00:00:00Z";
    private const string Content = "HX0123456789abcdef0123456789abcdef";

    private static readonly Dictionary<int, (string Name, string Value)[]> Creates = new()
    {
        [20422] = [("SmartEncoded", "perhaps")],
        [21211] = [("To", "+15005550001")],
        [21212] = [("From", "+15005550001")],
        [21218] = [("ApplicationSid", "AP1")],
        [21265] = [("To", "12345")],
        [21266] = [("To", TestValues.Sender)],
        [21408] = [("To", "+15005550003")],
        [21603] = [("From", "")],
        [21604] = [("To", "")],
        [21606] = [("From", "+15005550007")],
        [21609] = [("StatusCallback", "http://under_score.example.com/")],
        [21610] = [("To", "+15005550004")],
        [21611] = [("From", "+15005550008")],
        [21612] = [("To", "+15005550002")],
        [21614] = [("To", "+15005550009")],
        [21617] = [("Body", new string('a', 1601))],
        [21619] = [("Body", "")],
        [21620] = [("MediaUrl", "ftp://example.com/1.png")],
        [21623] = [.. Enumerable.Repeat(("MediaUrl", "https://example.com/1.png"), 11)],
        [21624] = [("ValidityPeriod", "36001")],
        [21627] = [("MaxPrice", "cheap")],
        [21654] = [("ContentVariables", "{}")],
        [21655] = [("ContentSid", "HX1")],
        [21656] = [("Body", ""), ("ContentSid", Content), ("ContentVariables", """{"1":null}""")],
        [21664] = [("MessagingServiceSid", TestValues.ServiceSid), ("FallbackFrom", "+12025550100")],
        [21665] =
        [
            ("From", ""),
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("FallbackFrom", "No Such Sender ID"),
        ],
        [21666] = [("FallbackFrom", "+12025550100")],
        [21705] = [("MessagingServiceSid", "MG1")],
        [21910] = [("To", "whatsapp:+12025550156")],
        [30029] = [("ContentRetention", "keep")],
        [30030] = [("AddressRetention", "hide")],
        [35111] = [("MessagingServiceSid", TestValues.ServiceSid), ("ScheduleType", "fixed")],
        [35114] = [("MessagingServiceSid", TestValues.ServiceSid), ("ScheduleType", "fixed"), ("SendAt", "tomorrow")],
        [35115] =
        [
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("ScheduleType", "fixed"),
            ("SendAt", "2022-07-07T18:40:00Z"),
        ],
        [35117] =
        [
            ("MessagingServiceSid", TestValues.ServiceSid),
            ("ScheduleType", "fixed"),
            ("SendAt", "2023-07-07T00:00:00Z"),
        ],
        [35118] = [("ScheduleType", "fixed"), ("SendAt", Tomorrow)],
        [35126] = [("ScheduleType", "later"), ("SendAt", Tomorrow)],
        [35127] = [("ContentSid", Content), ("ContentVariables", """{"1":"x"}""")],
    };

    /// <summary>Codes that need more than one invalid field; the tests of their subjects cover them.</summary>
    private static readonly int[] CoveredElsewhere =
    [
        20003,
        20004,
        20007,
        20008,
        20009,
        20404,
        20429,
        21267,
        21481,
        21608,
        21703,
        30409,
    ];

    [TestCaseSource(nameof(CreateCodes))]
    public async Task Invalid_field_gets_its_error_code(int code)
    {
        var response = await Twilio.SendAsync(Creates[code]);

        Assert.That((response.Code, (int)response.Status), Is.EqualTo((code, ErrorTable.Find(code)!.Status)));
        Assert.That(
            (response["status"], response["more_info"]),
            Is.EqualTo(
                (
                    ErrorTable.Find(code)!.Status.ToString(CultureInfo.InvariantCulture),
                    $"https://www.twilio.com/docs/errors/{code}")));
        Assert.That(Sandbox.Inbox, Is.Empty);
    }

    [Test]
    public void Every_code_in_the_source_is_covered()
    {
        var codes = Directory.GetFiles(
            Path.Combine(Repository.Root, "src/Courier.Twilio.Sandbox"),
            "*.cs",
            SearchOption.AllDirectories)
            .SelectMany(static file => ErrorCodeRegex().Matches(File.ReadAllText(file)))
            .Select(static match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

        Assert.That(codes.Except([.. Creates.Keys, .. CoveredElsewhere]), Is.Empty);
    }

    [Test]
    public async Task Trial_account_cannot_send_from_an_alphanumeric_sender()
    {
        Sandbox.Account.MakeTrial(TestValues.Recipient);

        Assert.That((await Twilio.SendAsync(("From", "Courier"))).Code, Is.EqualTo(21267));
    }

    [TestCaseSource(nameof(TableCodes))]
    public async Task Every_code_can_reject_a_request_and_end_a_message(int code)
    {
        var error = ErrorTable.Find(code)!;
        Sandbox.When("+12025550111").RejectsWith(code);
        Sandbox.When(TestValues.Recipient).EndsWith("undelivered", code);

        var rejected = await Twilio.SendAsync(("To", "+12025550111"));
        var sid = await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);
        var ended = await Twilio.GetAsync(Twilio.Message(sid));

        Assert.That((rejected.Code, (int)rejected.Status), Is.EqualTo((code, error.Status is 0 ? 400 : error.Status)));
        Assert.That(rejected["message"], Is.Not.Empty.And.Not.Contain("{"));
        Assert.That(
            (ended["status"], ended["error_code"], ended["error_message"]),
            Is.EqualTo(("undelivered", code.ToString(CultureInfo.InvariantCulture), error.Name)));
    }

    private static int[] CreateCodes() => [.. Creates.Keys];

    private static int[] TableCodes() => [.. ErrorTable.All.Select(static error => error.Code)];

    [GeneratedRegex(@"(?:ApiError\.FromCode\(|=> )(\d{5})\b", RegexOptions.CultureInvariant)]
    private static partial Regex ErrorCodeRegex();
}
