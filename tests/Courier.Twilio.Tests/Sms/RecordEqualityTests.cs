using System.Collections;
using Courier.Sms;

namespace Courier.Twilio.Tests.Sms;

/// <summary>Records with collections are equal by content, and print the content without what is private.</summary>
public class RecordEqualityTests
{
    private const string Secret = "canary-of-a-signed-url";

    private static readonly Dictionary<Type, Func<object>> Creators = new()
    {
        [typeof(SmsMessage)] = static () => new SmsMessage
        {
            To = PhoneNumber.Parse(TestValues.Number),
            Body = TestValues.Text,
            MediaUrls = new List<Uri>
            {
                new($"https://user:{Secret}@files.example/1.png?signature={Secret}"),
                new($"https://files.example/{TestValues.OtherNumber}.png"),
                new($"data:text/plain,{Secret}"),
                new("/relative.png", UriKind.Relative),
            },
            Overrides =
            [
                new TwilioOverrides
                {
                    Body = new() { ["To"] = TestValues.OtherNumber, ["MediaUrl"] = new[] { "a", "b" } },
                    Config = new() { AuthToken = TestValues.AuthToken, From = TestValues.Sender },
                    Channel = TwilioChannel.WhatsApp,
                },
            ],
        },
        [typeof(SmsFailure)] = static () => new SmsFailure
        {
            Reason = SmsFailureReason.RecipientOptedOut, Message = "Opted out.", Advice = ["Remove it.", "Ask."],
        },
        [typeof(E164Description)] = static () => E164.Describe("+44 20 7946 0958"),
        [typeof(TwilioErrorInfo)] = static () => new TwilioErrorInfo(
            TwilioErrorCode.RecipientOptedOut, "Opted out", SmsFailureReason.RecipientOptedOut, "Remove it."),
        [typeof(TwilioInboundMessage)] = static () => new TwilioInboundMessage
        {
            MessageSid = TestValues.MessageSid,
            AccountSid = TestValues.AccountSid,
            From = TestValues.Number,
            To = TestValues.Sender,
            Media = [new(new($"https://files.example/{Secret}"), "image/png")],
            OtherFields = new Dictionary<string, string> { ["ButtonText"] = Secret, ["FromCity"] = "Berlin" },
        },
    };

    private static IEnumerable<Type> Records =>
        from type in typeof(SmsMessage).Assembly.GetExportedTypes()
        where type.GetMethod("<Clone>$") is not null
        where type.GetProperties().Any(property =>
            property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable)))
        select type;

    [TestCaseSource(nameof(Records))]
    public void Records_with_collections_are_equal_by_content(Type type)
    {
        Assert.That(Creators, Does.ContainKey(type), $"Add {type.Name} to {nameof(Creators)}.");
        var (one, same) = (Creators[type](), Creators[type]());

        Assert.That(one.Equals(same), Is.True);
        Assert.That(one.GetHashCode(), Is.EqualTo(same.GetHashCode()));
    }

    [TestCaseSource(nameof(Records))]
    public void Records_with_collections_print_no_secret_no_text_and_no_number(Type type)
    {
        var printed = Creators[type]().ToString()!;

        string[] canaries =
        [
            Secret, TestValues.Text, TestValues.Number[1..], TestValues.OtherNumber[1..], TestValues.Sender[1..],
            TestValues.AuthToken,
        ];
        Assert.That(canaries.Where(printed.Contains), Is.Empty);
        Assert.That(printed, Does.Not.Contain("System."), "A collection is printed as the name of its type.");
    }

    [Test]
    public void SmsMessage_prints_its_collections()
    {
        Assert.That(Creators[typeof(SmsMessage)]().ToString(), Is.EqualTo(
            "SmsMessage { To = +1202•••0156, Body = 20 characters, MediaUrls = [https://files.example/1.png?…, "
            + "https://files.example/+1202•••0199.png, data:…, relative URL], SendAt = , "
            + "Overrides = [TwilioOverrides { Body = [To, MediaUrl], "
            + "Config = TwilioConfigOverrides { AccountSid = , AuthToken = withheld, "
            + "MessagingServiceSid = , From = withheld }, Channel = WhatsApp }] }"));
    }

    [Test]
    public void SmsFailure_prints_its_advice()
    {
        Assert.That(Creators[typeof(SmsFailure)]().ToString(), Does.Contain("Advice = [Remove it., Ask.]"));
    }

    [Test]
    public void Messages_that_differ_in_one_item_are_not_equal()
    {
        var message = (SmsMessage)Creators[typeof(SmsMessage)]();
        var overrides = (TwilioOverrides)message.Overrides[0];

        SmsMessage[] others =
        [
            message with { MediaUrls = [.. message.MediaUrls.Skip(1)] },
            message with { MediaUrls = [.. message.MediaUrls.Reverse()] },
            message with { Overrides = [] },
            message with { Overrides = [new TwilioOverrides { Body = overrides.Body, Config = overrides.Config }] },
            WithBody(new() { ["To"] = TestValues.OtherNumber }),
            WithBody(new() { ["To"] = TestValues.OtherNumber, ["MediaUrl"] = new[] { "b", "a" } }),
            WithBody(new() { ["To"] = TestValues.OtherNumber, ["Mediaurl"] = new[] { "a", "b" } }),
        ];

        Assert.That(others, Has.None.EqualTo(message));
        Assert.That(
            WithBody(new() { ["MediaUrl"] = new[] { "a", "b" }, ["To"] = TestValues.OtherNumber }),
            Is.EqualTo(message),
            "The order of fields has no meaning.");

        SmsMessage WithBody(TwilioFieldSet body) => message with
        {
            Overrides =
            [
                new TwilioOverrides { Body = body, Config = overrides.Config, Channel = overrides.Channel },
            ],
        };
    }

    [Test]
    public void Change_of_a_list_does_not_change_the_record()
    {
        var urls = new List<Uri> { new("https://files.example/1.png") };
        var message = TestData.Message() with { MediaUrls = urls };

        urls.Clear();

        Assert.That(message.MediaUrls, Has.Count.EqualTo(1));
    }
}
