using Courier.Sms;
using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Messages;

public class TwilioOverrideMergerTests
{
    [Test]
    public void Message_without_overrides_uses_the_configured_Messaging_Service()
    {
        Assert.That(Merge(TestData.Message()), Is.EqualTo(new[]
        {
            $"MessagingServiceSid={TestValues.MessagingServiceSid}",
            $"To={TestValues.Number}",
            $"Body={TestValues.Text}",
        }));
    }

    [Test]
    public void From_is_used_without_a_Messaging_Service()
    {
        var options = TestData.Options(o => (o.MessagingServiceSid, o.From) = (null, TestValues.Sender));

        Assert.That(Merge(TestData.Message(), options), Does.Contain($"From={TestValues.Sender}"));
    }

    [Test]
    public void Messaging_Service_takes_precedence_over_From()
    {
        var posted = TwilioOverrideMerger.Merge(TestData.Message(), TestData.Options(o => o.From = TestValues.Sender));

        Assert.That(posted["From"].Count, Is.Zero);
        Assert.That(posted["MessagingServiceSid"].ToString(), Is.EqualTo(TestValues.MessagingServiceSid));
    }

    [Test]
    public void Configured_status_callback_is_posted_unchanged()
    {
        var options = TestData.Options(o => o.StatusCallback = new("https://hooks.example/Status?a=%2F"));

        Assert.That(
            Merge(TestData.Message(), options),
            Does.Contain("StatusCallback=https://hooks.example/Status?a=%2F"));
    }

    [Test]
    public void Media_and_send_time_are_posted()
    {
        var message = TestData.Message() with
        {
            MediaUrls = [new("https://a.example/1.png"), new("https://a.example/2.png")],
            SendAt = new DateTimeOffset(2026, 11, 24, 9, 30, 15, 999, TimeSpan.FromHours(2)),
        };

        Assert.That(Merge(message), Does.Contain("MediaUrl=https://a.example/1.png,https://a.example/2.png"));
        Assert.That(Merge(message), Does.Contain("ScheduleType=fixed").And.Contain("SendAt=2026-11-24T07:30:15Z"));
    }

    [Test]
    public void Send_time_does_not_depend_on_the_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new("ar-SA");

            Assert.That(
                Merge(TestData.Message() with { SendAt = DateTimeOffset.UnixEpoch }),
                Does.Contain("SendAt=1970-01-01T00:00:00Z"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [TestCase("To")]
    [TestCase("to")]
    public void Body_override_takes_precedence_over_the_message(string to)
    {
        Assert.That(
            Merge(TestData.Message(overrides: Body(new() { [to] = "+10987654321" }))),
            Does.Contain("To=+10987654321").And.Not.Contain($"To={TestValues.Number}"));
    }

    [Test]
    public void Body_override_takes_precedence_over_the_options()
    {
        var options = TestData.Options(o => o.StatusCallback = new("https://hooks.example/"));
        var message = TestData.Message(
            overrides: Body(new() { ["StatusCallback"] = "https://other.example/", ["from"] = TestValues.Sender }));

        Assert.That(Merge(message, options), Is.EqualTo(new[]
        {
            $"MessagingServiceSid={TestValues.MessagingServiceSid}", "StatusCallback=https://other.example/",
            $"To={TestValues.Number}", $"Body={TestValues.Text}", $"From={TestValues.Sender}",
        }));
    }

    [Test]
    public void List_of_values_is_replaced()
    {
        var message = TestData.Message(
            overrides: Body(new() { ["MediaUrl"] = new[] { "https://b.example/" } })) with
        {
            MediaUrls = [new("https://a.example/")],
        };

        Assert.That(Merge(message), Does.Contain("MediaUrl=https://b.example/"));
    }

    [Test]
    public void Empty_text_is_posted_and_null_removes_the_field()
    {
        var message = TestData.Message(
            overrides: TwilioOverrides.Parse("""{"body":{"body":null,"MessagingServiceSid":""}}"""u8));

        Assert.That(Merge(message), Is.EqualTo(new[] { "MessagingServiceSid=", $"To={TestValues.Number}" }));
    }

    [Test]
    public void Unknown_field_is_posted()
    {
        Assert.That(
            Merge(TestData.Message(overrides: Body(new() { ["messaging_service_sid"] = "x" }))),
            Does.Contain("Messaging_service_sid=x"));
    }

    [Test]
    public void Messaging_Service_of_config_replaces_the_configured_sender()
    {
        var message = TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() });
        var options = TestData.Options(o => (o.MessagingServiceSid, o.From) = (null, TestValues.Sender));

        Assert.That(
            Merge(message, options),
            Is.EqualTo(new[]
            {
                $"MessagingServiceSid={TestValues.OtherMessagingServiceSid}",
                $"To={TestValues.Number}",
                $"Body={TestValues.Text}",
            }));
    }

    [Test]
    public void Number_of_config_replaces_the_configured_Messaging_Service()
    {
        var message = TestData.Message(overrides: new TwilioOverrides { Config = new() { From = TestValues.Sender } });

        Assert.That(
            Merge(message),
            Is.EqualTo(new[] { $"From={TestValues.Sender}", $"To={TestValues.Number}", $"Body={TestValues.Text}" }));
    }

    [Test]
    public void Account_and_token_of_config_are_not_posted()
    {
        var posted = string.Join(
            '&',
            Merge(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() })));

        Assert.That(posted, Does.Not.Contain(TestValues.OtherAuthToken).And.Not.Contain(TestValues.OtherAccountSid));
    }

    [Test]
    public void Last_of_several_overrides_takes_precedence_field_by_field()
    {
        var message = TestData.Message(
            overrides: [Body(new() { ["Body"] = "first", ["Attempt"] = "1" }), Body(new() { ["body"] = "second" })]);

        Assert.That(Merge(message), Does.Contain("Body=second").And.Contain("Attempt=1"));
    }

    [Test]
    public void Overrides_of_another_provider_are_ignored()
    {
        Assert.That(
            Merge(TestData.Message(overrides: new OtherProviderOverrides())),
            Is.EqualTo(Merge(TestData.Message())));
    }

    [Test]
    public void Merge_applies_the_body_override_last()
    {
        var gen = Gen.Select(
            Gen.OneOf("To", "to", "body", "Attempt", "messagingServiceSid"),
            Gen.OneOf<StringValues>(StringValues.Empty, "", "x"));

        gen.Sample((name, value) =>
        {
            var body = new TwilioFieldSet { [name] = value };
            var merged = TwilioOverrideMerger.Merge(TestData.Message(overrides: Body(body)), TestData.Options());
            var expected = TwilioOverrideMerger.Merge(TestData.Message(), TestData.Options())
                .MergedWith(body)
                .Where(field => field.Value.Count > 0);

            return merged.SequenceEqual(expected);
        });
    }

    [Test]
    public void Merge_does_not_change_its_arguments()
    {
        var body = new TwilioFieldSet { ["Body"] = "x" };
        var message = TestData.Message(overrides: Body(body));

        TwilioOverrideMerger.Merge(message, TestData.Options());

        Assert.That(message.Body, Is.EqualTo(TestValues.Text));
        Assert.That(body, Has.Count.EqualTo(1));
    }

    [Test]
    public void Explain_returns_each_field_with_its_source()
    {
        var options = TestData.Options(o => o.StatusCallback = new("https://hooks.example/"));
        var message = TestData.Message(
            overrides: new TwilioOverrides
            {
                Body = new() { ["Attempt"] = "1" },
                Config = TestData.OtherAccountOverrides(),
            });

        var fields = TwilioOverrideMerger.Explain(message, options);

        Assert.That(fields, Is.EqualTo(new ResolvedField[]
        {
            new("StatusCallback", "https://hooks.example/", FieldSource.Options),
            new("MessagingServiceSid", TestValues.OtherMessagingServiceSid, FieldSource.Config),
            new("To", TestValues.Recipient.Masked, FieldSource.Message),
            new("Body", TestValues.Text, FieldSource.Message),
            new("Attempt", "1", FieldSource.Body),
        }));
    }

    [Test]
    public void Explain_returns_the_fields_of_Merge()
    {
        var message = TestData.Message(
            overrides: Body(new() { ["Body"] = StringValues.Empty, ["x"] = "1", ["MediaUrl"] = new[] { "a", "b" } }));

        var fields = TwilioOverrideMerger.Explain(message, TestData.Options());

        Assert.That(
            fields.Select(field => field.Name),
            Is.EqualTo(TwilioOverrideMerger.Merge(message, TestData.Options()).Select(field => field.Key)));
        Assert.That(fields.Single(resolved => resolved.Name == "MediaUrl").Value, Is.EqualTo("a, b"));
    }

    [TestCase("https://user:canary@hooks.example/x")]
    [TestCase("https://user:can@canary@hooks.example/x")]
    [TestCase("https://canary@hooks.example/x")]
    [TestCase(" https://user:canary@hooks.example/x")]
    [TestCase("HTTPS://user:canary@hooks.example/@x")]
    public void Explain_masks_the_password_of_a_URL(string url)
    {
        var field = TwilioOverrideMerger.Explain(
            TestData.Message(overrides: Body(new() { ["StatusCallback"] = url })),
            TestData.Options())
            .Single(resolved => resolved.Name == "StatusCallback");

        Assert.That(field.Value, Does.Not.Contain("canary"));
        Assert.That(field.Value, Does.Contain("hooks.example/"));
    }

    [Test]
    public void Explain_masks_numbers_in_every_field()
    {
        var message = TestData.Message(
            body: $"Call {TestValues.OtherNumber}",
            overrides: Body(new()
            {
                ["To"] = $"whatsapp:{TestValues.OtherNumber}",
                ["From"] = TestValues.OtherNumber,
                ["FallbackFrom"] = "+1 (202) 555-0199",
            }));

        var text = string.Join('\n', TwilioOverrideMerger.Explain(message, TestData.Options()));

        Assert.That(text, Does.Not.Contain("2025550199").And.Not.Contain("555-0199"));
    }

    [Test]
    public void Null_argument_throws()
    {
        Assert.That(() => TwilioOverrideMerger.Merge(null!, TestData.Options()), Throws.ArgumentNullException);
        Assert.That(() => TwilioOverrideMerger.Merge(TestData.Message(), null!), Throws.ArgumentNullException);
        Assert.That(() => TwilioOverrideMerger.Explain(null!, TestData.Options()), Throws.ArgumentNullException);
    }

    private static TwilioOverrides Body(TwilioFieldSet body) => new() { Body = body };

    private static string[] Merge(SmsMessage message, CourierTwilioOptions? options = null) =>
        [.. TwilioOverrideMerger.Merge(
            message,
            options ?? TestData.Options()).Select(field => $"{field.Key}={field.Value}")];

    private sealed class OtherProviderOverrides : SmsProviderOverrides;
}
