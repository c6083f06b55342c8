using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;

namespace Courier.Twilio.Scenarios.Documents;

/// <summary>Runs programs of README.md to their end, and looks at what they print and at what arrives.</summary>
[NonParallelizable]
public class ReadmeProgramTests
{
    private const string Readme = "README.md";

    [Test]
    public async Task First_program_sends_a_message_to_the_sandbox()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        using var printed = new ConsoleCapture();

        await BlockCompiler.RunAsync(
            DocumentBlock.Find(Readme, "Your table is ready.\");\nConsole.WriteLine(result switch"),
            ("http://127.0.0.1:4010", twilio.BaseAddress.AbsoluteUri));

        Assert.That(printed.ToString(), Does.StartWith("accepted as SM"));
        Assert.That(twilio.Inbox.Single(), Has.Property("Body").EqualTo("Your table is ready."));
        Assert.That(twilio.Inbox.Single().To, Is.EqualTo("+12025550156"));
    }

    [Test]
    public async Task Payload_of_courier_is_sent_with_template_and_override()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        using var printed = new ConsoleCapture();
        var json = DocumentBlock.ReadAll(Readme).Where(block => block.Language == "json").ToList();
        var folder = Directory.CreateTempSubdirectory().FullName;
        var envelope = Path.Combine(folder, "envelope.json");
        await File.WriteAllTextAsync(envelope, json[0].Text);
        var settings = json[1].Text.Replace("http://127.0.0.1:4010", twilio.BaseAddress.AbsoluteUri);
        await File.WriteAllTextAsync(Path.Combine(folder, "appsettings.json"), settings);

        await BlockCompiler.RunAsync(
            DocumentBlock.Find(Readme, "ICourierEnvelopeSender"),
            ("\"envelope.json\"", $"@\"{envelope}\""),
            ("CreateApplicationBuilder(args)", $"CreateApplicationBuilder([\"--contentRoot\", @\"{folder}\"])"));

        Assert.That(printed.ToString(), Does.Contain("+1234•••8901: SmsAccepted"));
        Assert.That(twilio.Inbox.Single().To, Is.EqualTo("+10987654321"));
        Assert.That(twilio.Inbox.Single().Body, Is.EqualTo("Hello Katherine Pryde, your table is ready."));
    }

    [Test]
    public async Task Merger_explains_the_source_of_each_field()
    {
        using var printed = new ConsoleCapture();

        await BlockCompiler.RunAsync(DocumentBlock.Find(Readme, "TwilioOverrideMerger.Explain"));

        Assert.That(printed.ToString(), Does.Contain("To = +1098•••4321, from Body"));
        Assert.That(
            printed.ToString(), Does.Contain("MessagingServiceSid = MG00000000000000000000000000000000, from Config"));
    }

    [Test]
    public async Task Numbers_are_validated_as_the_comments_say()
    {
        using var printed = new ConsoleCapture();

        await BlockCompiler.RunAsync(DocumentBlock.Find(Readme, "E164.Describe"));

        Assert.That(printed.ToString().ReplaceLineEndings("\n"), Is.EqualTo(
            "InvalidCharacter; did you mean +442079460958?\nUnassignedCountryCode\nUcs2\n"));
    }

    [Test]
    public async Task Provider_is_mocked_with_moq()
    {
        await BlockCompiler.RunAsync(DocumentBlock.Find(Readme, "new Mock<ISmsProvider>"));
    }

    [Test]
    public async Task Test_with_the_sandbox_passes()
    {
        var type = BlockCompiler.Load(DocumentBlock.Find(Readme, "[Test]")).GetType("OrderTests")!;

        await (Task)type.GetMethod("Order_sends_a_text")!.Invoke(Activator.CreateInstance(type), null)!;
    }
}
