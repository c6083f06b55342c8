using System.Text.Json;
using Courier.Twilio.Tool.Tests.Fixtures;

namespace Courier.Twilio.Tool.Tests;

/// <summary>The commands explain, number and segments.</summary>
internal sealed class ReferenceCommandTests
{
    private static readonly string[] ExplainKeys =
        ["code", "title", "reason", "advice", "transient", "sources", "helpLink"];

    [Test]
    public async Task Explain_prints_title_advice_and_link()
    {
        var (exitCode, output, error) = await ToolRunner.RunAsync("explain", "30007");

        Assert.That((exitCode, error), Is.EqualTo((0, "")));
        Assert.That(output, Does.StartWith("30007 Message filtered")
            .And.Contains("messaging and acceptable-use policies")
            .And.Contains("Secure the account's credentials")
            .And.Contains("support request")
            .And.Contains("after the send")
            .And.Contains("https://www.twilio.com/docs/errors/30007"));
    }

    [Test]
    public async Task Explain_prints_json()
    {
        var (exitCode, output, _) = await ToolRunner.RunAsync("explain", "--json", "21610");

        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.That(exitCode, Is.Zero);
        Assert.That(root.EnumerateObject().Select(property => property.Name), Is.EqualTo(ExplainKeys));
        Assert.That(root.GetProperty("code").GetInt32(), Is.EqualTo(21610));
        Assert.That(root.GetProperty("reason").GetString(), Is.EqualTo("RecipientOptedOut"));
        Assert.That(root.GetProperty("sources").GetString(), Is.EqualTo("ApiResponse, MessageStatus"));
        Assert.That(root.GetProperty("advice").GetArrayLength(), Is.EqualTo(3));
        Assert.That(root.GetProperty("transient").GetBoolean(), Is.False);
    }

    [Test]
    public async Task Explain_of_a_code_without_advice_prints_its_title()
    {
        var (exitCode, output, _) = await ToolRunner.RunAsync("explain", "13214");

        Assert.That(exitCode, Is.Zero);
        Assert.That(output, Does.StartWith("13214 Dial: Invalid callerId value")
            .And.Contains("This code does not concern messages"));
    }

    [Test]
    public async Task Explain_of_an_unknown_code_ends_with_one()
    {
        var (exitCode, output, _) = await ToolRunner.RunAsync("explain", "999998");
        var (_, json, _) = await ToolRunner.RunAsync("explain", "999998", "--json");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(
            output,
            Is.EqualTo("999998 is not a published error code of Twilio, as of this release."));
        Assert.That(json, Is.EqualTo(
            """{"code":999998,"title":null,"reason":"Unknown","advice":[],"transient":false,"""
            + "\"sources\":\"None\",\"helpLink\":null}"));
    }

    [TestCase("0")]
    [TestCase("-1")]
    [TestCase("999999999")]
    [TestCase("99999999999999999999")]
    [TestCase("abc")]
    [TestCase("30007 ")]
    [TestCase("3e4")]
    [TestCase("٣٠٠٠٧")]
    [TestCase("")]
    public async Task Explain_of_an_invalid_code_ends_with_two(string code)
    {
        var (exitCode, output, error) = await ToolRunner.RunAsync("explain", code);

        Assert.That((exitCode, output), Is.EqualTo((2, "")));
        Assert.That(
            error,
            Is.EqualTo("Twilio's codes are numbers from 1 to 999999, digits only: explain 30007"));
    }

    [Test]
    public async Task Number_prints_error_country_and_suggestion()
    {
        var (exitCode, output, _) = await ToolRunner.RunAsync("number", "+44 20 7946 0958");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(output, Does.Contain("InvalidCharacter at index 3")
            .And.Contains("44, GB")
            .And.Contains("write      +442079460958"));
    }

    [TestCase(
        "+44 20 7946 0958",
        """{"valid":false,"error":"InvalidCharacter","errorIndex":3,"callingCode":44,""",
        """ "regions":["GB","GG","IM","JE"],"suggestion":"+442079460958"}""")]
    [TestCase(
        "+442079460958",
        """{"valid":true,"error":null,"errorIndex":null,"callingCode":44,""",
        """ "regions":["GB","GG","IM","JE"],"suggestion":null}""")]
    [TestCase(
        "02079460958",
        """{"valid":false,"error":"MissingPlus","errorIndex":0,"callingCode":null,""",
        """ "regions":[],"suggestion":null}""")]
    [TestCase(
        "+999123456789",
        """{"valid":false,"error":"UnassignedCountryCode","errorIndex":1,"callingCode":null,""",
        """ "regions":[],"suggestion":null}""")]
    [TestCase(
        "",
        """{"valid":false,"error":"Empty","errorIndex":0,"callingCode":null,""",
        """ "regions":[],"suggestion":null}""")]
    [TestCase(
        "\u200F+\u0669\u0666\u0666\u0665\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667",
        """{"valid":false,"error":"MissingPlus","errorIndex":0,"callingCode":966,""",
        """ "regions":["SA"],"suggestion":"+966501234567"}""")]
    [TestCase(
        "+123456789012345678901234567890",
        """{"valid":false,"error":"TooLong","errorIndex":16,"callingCode":1,""",
        """ "regions":["US","AG","AI","AS","BB","BM","BS","CA","DM","DO","GD","GU","JM","KN","KY","LC","MP","MS","""
        + """ "PR","SX","TC","TT","VC","VG","VI"],"""
        + """ "suggestion":null}""")]
    public async Task Number_prints_json(string number, string start, string end)
    {
        var json = start + end.Replace(" ", "", StringComparison.Ordinal);
        var isValid = start.Contains("\"valid\":true", StringComparison.Ordinal);

        var (exitCode, output, _) = await ToolRunner.RunAsync("number", number, "--json");

        Assert.That((exitCode, output), Is.EqualTo((isValid ? 0 : 1, json)));
    }

    [Test]
    public async Task Segments_prints_the_count_and_each_character_that_requires_ucs_2()
    {
        var text = "Don’t forget: " + new string('a', 100);

        var (exitCode, output, _) = await ToolRunner.RunAsync("segments", text);

        Assert.That(exitCode, Is.Zero);
        Assert.That(output, Does.Contain("segments   2")
            .And.Contains("encoding   UCS-2")
            .And.Contains("U+2019 ’ at index 3; smart encoding writes \"'\"")
            .And.Contains("1 of GSM-7 with SmartEncoded=true"));
    }

    [TestCase("Your table is ready [12:30]", "GSM-7", 29, 131, "")]
    [TestCase("", "GSM-7", 0, 160, "")]
    [TestCase(
        "Don’t\u200B",
        "UCS-2",
        6,
        64,
        """{"position":3,"codePoint":"U+2019","character":"’","replacement":"'"},"""
        + """{"position":5,"codePoint":"U+200B","character":null,"replacement":""}""")]
    public async Task Segments_prints_json(string text, string encoding, int units, int remaining, string characters)
    {
        var (exitCode, output, _) = await ToolRunner.RunAsync("segments", "--json", text);

        Assert.That(exitCode, Is.Zero);
        Assert.That(output, Is.EqualTo(SegmentsJson(encoding, units, remaining, characters)));
    }

    [Test]
    public async Task Argument_after_two_dashes_is_not_an_option()
    {
        var (exitCode, output, _) = await ToolRunner.RunAsync("segments", "--json", "--", "--json");

        Assert.That((exitCode, output), Is.EqualTo((0, SegmentsJson("GSM-7", 6, 154, ""))));
    }

    private static string SegmentsJson(string encoding, int units, int remaining, string characters) =>
        $$"""{"segments":1,"encoding":"{{encoding}}","codeUnits":{{units}}"""
        + $$""","codeUnitsRemaining":{{remaining}},"nonGsmCharacters":[{{characters}}]}""";
}
