using System.Text.Json;
using Courier.Twilio.Scenarios.Fixtures;

namespace Courier.Twilio.Scenarios;

/// <summary>The three reference works from a shell.</summary>
public class QuickStartTests
{
    [Test]
    public async Task Explain_prints_what_the_seed_page_says_and_more()
    {
        var (exitCode, printed, complained) = await QuickStart.RunAsync("explain", "30007");

        Assert.That((exitCode, complained), Is.EqualTo((0, "")));
        Assert.That(printed, Does.StartWith("30007 Message filtered")
            .And.Contains("messaging and acceptable-use policies").And.Contains("Secure the account's credentials").And.Contains("support request")
            .And.Contains("after the send").And.Contains("https://www.twilio.com/docs/errors/30007"));
    }

    [Test]
    public async Task Explain_answers_in_json()
    {
        var (exitCode, printed, _) = await QuickStart.RunAsync("explain", "--json", "21610");

        using var answer = JsonDocument.Parse(printed);
        Assert.That(exitCode, Is.Zero);
        Assert.That(Keys(answer), Is.EqualTo(new[] { "code", "title", "reason", "advice", "transient", "surface", "helpLink" }));
        Assert.That(answer.RootElement.GetProperty("code").GetInt32(), Is.EqualTo(21610));
        Assert.That(answer.RootElement.GetProperty("reason").GetString(), Is.EqualTo("RecipientOptedOut"));
        Assert.That(answer.RootElement.GetProperty("surface").GetString(), Is.EqualTo("AtOnce, AfterSend"));
        Assert.That(answer.RootElement.GetProperty("advice").GetArrayLength(), Is.EqualTo(3));
        Assert.That(answer.RootElement.GetProperty("transient").GetBoolean(), Is.False);
    }

    [Test]
    public async Task A_code_that_no_sender_meets_is_shown_by_its_name()
    {
        var (exitCode, printed, _) = await QuickStart.RunAsync("explain", "13214");

        Assert.That(exitCode, Is.Zero);
        Assert.That(printed, Does.StartWith("13214 Dial: Invalid callerId value").And.Contains("Senders of messages do not meet it"));
    }

    [Test]
    public async Task A_code_that_nobody_published_ends_with_one()
    {
        var (exitCode, printed, _) = await QuickStart.RunAsync("explain", "999998");
        var (_, json, _) = await QuickStart.RunAsync("explain", "999998", "--json");

        Assert.That((exitCode, printed), Is.EqualTo((1, "999998 is no code that Twilio has published, as far as this release knows.")));
        Assert.That(json, Is.EqualTo("""{"code":999998,"title":null,"reason":"Unknown","advice":[],"transient":false,"surface":"None","helpLink":null}"""));
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
    public async Task What_is_no_code_is_refused_in_a_sentence(string code)
    {
        var (exitCode, printed, complained) = await QuickStart.RunAsync("explain", code);

        Assert.That((exitCode, printed, complained), Is.EqualTo((2, "", "Twilio's codes are numbers from 1 to 999999, digits only: explain 30007")));
    }

    [Test]
    public async Task Number_says_what_is_wrong_whose_it_is_and_what_to_write()
    {
        var (exitCode, printed, _) = await QuickStart.RunAsync("number", "+44 20 7946 0958");

        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(printed, Does.Contain("NotADigit at index 3").And.Contains("44, GB").And.Contains("write      +442079460958"));
    }

    [TestCase("+44 20 7946 0958", """{"valid":false,"fault":"NotADigit","at":3,"callingCode":44,"regions":["GB","GG","IM","JE"],"suggestion":"+442079460958"}""")]
    [TestCase("+442079460958", """{"valid":true,"fault":null,"at":null,"callingCode":44,"regions":["GB","GG","IM","JE"],"suggestion":null}""")]
    [TestCase("02079460958", """{"valid":false,"fault":"NoPlus","at":0,"callingCode":null,"regions":[],"suggestion":null}""")]
    [TestCase("+999123456789", """{"valid":false,"fault":"UnassignedCountryCode","at":1,"callingCode":null,"regions":[],"suggestion":null}""")]
    [TestCase("", """{"valid":false,"fault":"Empty","at":0,"callingCode":null,"regions":[],"suggestion":null}""")]
    [TestCase("\u200F+\u0669\u0666\u0666\u0665\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667", """{"valid":false,"fault":"NoPlus","at":0,"callingCode":966,"regions":["SA"],"suggestion":"+966501234567"}""")]
    [TestCase("+123456789012345678901234567890", """{"valid":false,"fault":"TooLong","at":16,"callingCode":1,"regions":["US","AG","AI","AS","BB","BM","BS","CA","DM","DO","GD","GU","JM","KN","KY","LC","MP","MS","PR","SX","TC","TT","VC","VG","VI"],"suggestion":null}""")]
    public async Task Number_answers_in_json(string text, string json)
    {
        var (exitCode, printed, _) = await QuickStart.RunAsync("number", text, "--json");

        Assert.That((exitCode, printed), Is.EqualTo((json.Contains("true", StringComparison.Ordinal) ? 0 : 1, json)));
    }

    [Test]
    public async Task Segments_counts_and_names_what_is_expensive()
    {
        var (exitCode, printed, _) = await QuickStart.RunAsync("segments", "Don’t forget: " + new string('a', 100));

        Assert.That(exitCode, Is.Zero);
        Assert.That(printed, Does.Contain("segments   2").And.Contains("encoding   UCS-2").And.Contains("U+2019 ’ at index 3; smart encoding writes \"'\"").And.Contains("1 of GSM-7 with SmartEncoded=true"));
    }

    [TestCase("Your table is ready [12:30]", """{"segments":1,"encoding":"GSM-7","units":29,"remaining":131,"forcedBy":[]}""")]
    [TestCase("", """{"segments":1,"encoding":"GSM-7","units":0,"remaining":160,"forcedBy":[]}""")]
    [TestCase("Don’t\u200B", """{"segments":1,"encoding":"UCS-2","units":6,"remaining":64,"forcedBy":[{"position":3,"codePoint":"U+2019","character":"’","replacement":"'"},{"position":5,"codePoint":"U+200B","character":null,"replacement":""}]}""")]
    public async Task Segments_answers_in_json(string text, string json)
    {
        var (exitCode, printed, _) = await QuickStart.RunAsync("segments", "--json", text);

        Assert.That((exitCode, printed), Is.EqualTo((0, json)));
    }

    [Test]
    public async Task Behind_two_dashes_an_option_is_a_text()
    {
        var (exitCode, printed, _) = await QuickStart.RunAsync("segments", "--json", "--", "--json");

        Assert.That((exitCode, printed), Is.EqualTo((0, """{"segments":1,"encoding":"GSM-7","units":6,"remaining":154,"forcedBy":[]}""")));
    }

    [TestCase("explain", "explain needs one of Twilio's codes")]
    [TestCase("explain 1 2", "explain needs one of Twilio's codes")]
    [TestCase("number", "number needs one number, in quotes when it has spaces")]
    [TestCase("number +44 20 7946", "number needs one number, in quotes when it has spaces")]
    [TestCase("segments Your table", "segments needs one text, in quotes")]
    [TestCase("segments --bold x", "--bold is not known. Try --help.")]
    [TestCase("--bold", "--bold is not known. Try --help.")]
    public async Task Arguments_at_fault_end_with_two_and_a_sentence(string line, string sentence)
    {
        var (exitCode, printed, complained) = await QuickStart.RunAsync(line.Split(' '));

        Assert.That((exitCode, printed), Is.EqualTo((2, "")));
        Assert.That(complained, Does.StartWith(sentence));
    }

    [TestCase("--help")]
    [TestCase("explain --help")]
    public async Task The_help_names_every_verb(string line)
    {
        var (exitCode, printed, _) = await QuickStart.RunAsync(line.Split(' '));

        Assert.That(exitCode, Is.Zero);
        Assert.That(printed, Does.Contain("explain 30007").And.Contains("number \"+44").And.Contains("segments \"").And.Contains("--json"));
    }

    private static string[] Keys(JsonDocument answer) => [.. answer.RootElement.EnumerateObject().Select(property => property.Name)];
}
