using System.Net;
using System.Text.RegularExpressions;
using Courier.Sms;
using Courier.Twilio.Sandbox.Inbox.Panes;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Tests the code that the page offers to copy. Oracles/inbox.mjs runs the shell command.</summary>
internal sealed partial class CopyAsTests : SandboxFixture
{
    private static readonly (string Name, string Value)[][] Forms =
    [
        [],
        [("Body", "\"quoted\" \\ {braces} 'single' \r\n\ttab \u0007 \u2028 \u202e 👍 ü")],
        [("StatusCallback", "http://127.0.0.1:1/?a=b&c={d}"), ("ValidityPeriod", "60")],
        [("MediaUrl", "https://example.com/1.png"), ("MediaUrl", "https://example.com/2.png")],
        [("From", ""), ("MessagingServiceSid", TestValues.ServiceSid)],
        [("To", "whatsapp:+12025550156"), ("From", "whatsapp:+15005550006")],
    ];

    [TestCaseSource(nameof(Forms))]
    public async Task Csharp_code_compiles_and_sends_the_same_form((string Name, string Value)[] changes)
    {
        var registration = (await CodeAsync("hello-csharp")).Split("var result")[0];
        await SendAndGetSidAsync(changes);
        var send = await CodeAsync("as-csharp");

        var result = await CopiedCodeRunner.RunAsync(registration, send);

        Assert.That(result, Is.TypeOf<SmsAccepted>(), $"{result}\n{send}");
        Assert.That(Sorted(Sandbox.Inbox.Last()), Is.EqualTo(Sorted(Sandbox.Inbox.First())));
    }

    [Test]
    public async Task Csharp_example_compiles_and_sends()
    {
        var code = (await CodeAsync("hello-csharp")).Split("var result");

        Assert.That(await CopiedCodeRunner.RunAsync(code[0], $"var result{code[1]}"), Is.TypeOf<SmsAccepted>());
        Assert.That(Sandbox.Inbox.Single().Body, Is.EqualTo("Your table is ready."));
    }

    [Test]
    public void Curl_command_quotes_every_field_for_the_shell()
    {
        var state = new SandboxState(new TwilioSandboxOptions());
        state.Accounts.GetOrCreate(TestValues.AccountSid, "it's");
        var model = PageModel.Create(state, new InboxAddress(), "http://127.0.0.1:4010");

        var text = CurlText.Format(model, [new("Body", "Don't $(rm) `x` \"y\" \\ \n"), new("a b=c", "@file")]);

        Assert.That(text,
            Does.StartWith($@"curl -u {TestValues.AccountSid}:'it'\''s' \")
                .And.Contain(@"--data-urlencode 'Body=Don'\''t $(rm) `x` ""y"" \ " + "\n'")
                .And.EndsWith("--data-urlencode 'a%20b%3Dc=@file'"));
    }

    private static IEnumerable<string> Sorted(SandboxMessage message) =>
        message.Form.Select(static field => $"{field.Key}={field.Value}").Order(StringComparer.Ordinal);

    private async Task<string> CodeAsync(string id) =>
        WebUtility.HtmlDecode(Code()
            .Matches((await Twilio.GetAsync("/")).Text)
            .Single(match => match.Groups[1].Value == id)
            .Groups[2].Value);

    [GeneratedRegex("<pre id=\"([a-z-]+)\" tabindex=\"0\">([^<]*)</pre>", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
