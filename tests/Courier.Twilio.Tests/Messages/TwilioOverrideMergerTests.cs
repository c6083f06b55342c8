using Courier.Sms;
using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Messages;

public class TwilioOverrideMergerTests
{
    [Test]
    public void Without_overrides_the_message_meets_the_configured_service()
    {
        Assert.That(Posted(TestData.Message()), Is.EqualTo(new[]
        {
            $"MessagingServiceSid={TestValues.MessagingServiceSid}", $"To={TestValues.Number}", $"Body={TestValues.Text}",
        }));
    }

    [Test]
    public void From_is_the_sender_where_there_is_no_service()
    {
        var options = TestData.Options(o => (o.MessagingServiceSid, o.From) = (null, TestValues.Sender));

        Assert.That(Posted(TestData.Message(), options), Does.Contain($"From={TestValues.Sender}"));
    }

    [Test]
    public void A_service_wins_over_from()
    {
        var posted = TwilioOverrideMerger.Merge(TestData.Message(), TestData.Options(o => o.From = TestValues.Sender));

        Assert.That(posted["From"].Count, Is.Zero);
        Assert.That(posted["MessagingServiceSid"].ToString(), Is.EqualTo(TestValues.MessagingServiceSid));
    }

    [Test]
    public void A_configured_callback_is_posted_as_it_was_written()
    {
        var options = TestData.Options(o => o.StatusCallback = new("https://hooks.example/Status?a=%2F"));

        Assert.That(Posted(TestData.Message(), options), Does.Contain("StatusCallback=https://hooks.example/Status?a=%2F"));
    }

    [Test]
    public void Media_and_a_time_are_posted()
    {
        var message = TestData.Message() with
        {
            MediaUrls = [new("https://a.example/1.png"), new("https://a.example/2.png")],
            SendAt = new DateTimeOffset(2026, 11, 24, 9, 30, 15, 999, TimeSpan.FromHours(2)),
        };

        Assert.That(Posted(message), Does.Contain("MediaUrl=https://a.example/1.png,https://a.example/2.png"));
        Assert.That(Posted(message), Does.Contain("ScheduleType=fixed").And.Contain("SendAt=2026-11-24T07:30:15Z"));
    }

    [Test]
    public void A_time_is_written_alike_under_every_culture()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new("ar-SA");

            Assert.That(Posted(TestData.Message() with { SendAt = DateTimeOffset.UnixEpoch }), Does.Contain("SendAt=1970-01-01T00:00:00Z"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [TestCase("To")]
    [TestCase("to")]
    public void A_body_override_wins_over_the_message(string to)
    {
        Assert.That(Posted(TestData.Message(overrides: Body(new() { [to] = "+10987654321" }))), Does.Contain("To=+10987654321").And.Not.Contain($"To={TestValues.Number}"));
    }

    [Test]
    public void A_body_override_wins_over_the_options()
    {
        var options = TestData.Options(o => o.StatusCallback = new("https://hooks.example/"));
        var message = TestData.Message(overrides: Body(new() { ["StatusCallback"] = "https://other.example/", ["from"] = TestValues.Sender }));

        Assert.That(Posted(message, options), Is.EqualTo(new[]
        {
            $"MessagingServiceSid={TestValues.MessagingServiceSid}", "StatusCallback=https://other.example/",
            $"To={TestValues.Number}", $"Body={TestValues.Text}", $"From={TestValues.Sender}",
        }));
    }

    [Test]
    public void A_list_replaces_and_never_joins()
    {
        var message = TestData.Message(overrides: Body(new() { ["MediaUrl"] = new[] { "https://b.example/" } })) with { MediaUrls = [new("https://a.example/")] };

        Assert.That(Posted(message), Does.Contain("MediaUrl=https://b.example/"));
    }

    [Test]
    public void An_empty_text_is_posted_and_no_value_takes_the_field_away()
    {
        var message = TestData.Message(overrides: TwilioOverrides.Parse("""{"body":{"body":null,"MessagingServiceSid":""}}"""u8));

        Assert.That(Posted(message), Is.EqualTo(new[] { "MessagingServiceSid=", $"To={TestValues.Number}" }));
    }

    [Test]
    public void An_unknown_field_passes_through()
    {
        Assert.That(Posted(TestData.Message(overrides: Body(new() { ["messaging_service_sid"] = "x" }))), Does.Contain("Messaging_service_sid=x"));
    }

    [Test]
    public void A_service_of_config_replaces_the_configured_sender()
    {
        var message = TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() });
        var options = TestData.Options(o => (o.MessagingServiceSid, o.From) = (null, TestValues.Sender));

        Assert.That(Posted(message, options), Is.EqualTo(new[] { $"MessagingServiceSid={TestValues.OtherMessagingServiceSid}", $"To={TestValues.Number}", $"Body={TestValues.Text}" }));
    }

    [Test]
    public void A_number_of_config_replaces_the_configured_service_whole()
    {
        var message = TestData.Message(overrides: new TwilioOverrides { Config = new() { From = TestValues.Sender } });

        Assert.That(Posted(message), Is.EqualTo(new[] { $"From={TestValues.Sender}", $"To={TestValues.Number}", $"Body={TestValues.Text}" }));
    }

    [Test]
    public void Account_and_token_of_config_never_enter_the_form()
    {
        var posted = string.Join('&', Posted(TestData.Message(overrides: new TwilioOverrides { Config = TestData.OtherAccountOverrides() })));

        Assert.That(posted, Does.Not.Contain(TestValues.OtherAuthToken).And.Not.Contain(TestValues.OtherAccountSid));
    }

    [Test]
    public void Of_two_overrides_the_later_one_wins_field_by_field()
    {
        var message = TestData.Message(overrides: [Body(new() { ["Body"] = "first", ["Attempt"] = "1" }), Body(new() { ["body"] = "second" })]);

        Assert.That(Posted(message), Does.Contain("Body=second").And.Contain("Attempt=1"));
    }

    [Test]
    public void Overrides_of_another_provider_are_left_alone()
    {
        Assert.That(Posted(TestData.Message(overrides: new PigeonOverrides())), Is.EqualTo(Posted(TestData.Message())));
    }

    [Test]
    public void Merging_is_laying_the_override_over_the_rest()
    {
        var gen = Gen.Select(Gen.OneOf("To", "to", "body", "Attempt", "messagingServiceSid"), Gen.OneOf<StringValues>(StringValues.Empty, "", "x"));

        gen.Sample((name, value) =>
        {
            var top = new TwilioFieldSet { [name] = value };
            var merged = TwilioOverrideMerger.Merge(TestData.Message(overrides: Body(top)), TestData.Options());
            var laid = TwilioOverrideMerger.Merge(TestData.Message(), TestData.Options()).MergedWith(top).Where(field => field.Value.Count > 0);

            return merged.SequenceEqual(laid);
        });
    }

    [Test]
    public void Merging_changes_nothing_it_was_given()
    {
        var top = new TwilioFieldSet { ["Body"] = "x" };
        var message = TestData.Message(overrides: Body(top));

        TwilioOverrideMerger.Merge(message, TestData.Options());

        Assert.That(message.Body, Is.EqualTo(TestValues.Text));
        Assert.That(top, Has.Count.EqualTo(1));
    }

    [Test]
    public void The_dry_run_names_each_field_and_who_said_so()
    {
        var options = TestData.Options(o => o.StatusCallback = new("https://hooks.example/"));
        var message = TestData.Message(overrides: new TwilioOverrides { Body = new() { ["Attempt"] = "1" }, Config = TestData.OtherAccountOverrides() });

        var origins = TwilioOverrideMerger.Explain(message, options);

        Assert.That(origins, Is.EqualTo(new ResolvedField[]
        {
            new("StatusCallback", "https://hooks.example/", FieldSource.Options),
            new("MessagingServiceSid", TestValues.OtherMessagingServiceSid, FieldSource.Config),
            new("To", TestValues.Recipient.Masked, FieldSource.Message),
            new("Body", TestValues.Text, FieldSource.Message),
            new("Attempt", "1", FieldSource.Body),
        }));
    }

    [Test]
    public void The_dry_run_lists_what_is_posted_and_nothing_else()
    {
        var message = TestData.Message(overrides: Body(new() { ["Body"] = StringValues.Empty, ["x"] = "1", ["MediaUrl"] = new[] { "a", "b" } }));

        var origins = TwilioOverrideMerger.Explain(message, TestData.Options());

        Assert.That(origins.Select(origin => origin.Name), Is.EqualTo(TwilioOverrideMerger.Merge(message, TestData.Options()).Select(field => field.Key)));
        Assert.That(origins.Single(origin => origin.Name == "MediaUrl").Value, Is.EqualTo("a, b"));
    }

    [TestCase("https://user:canary@hooks.example/x")]
    [TestCase("https://user:can@canary@hooks.example/x")]
    [TestCase("https://canary@hooks.example/x")]
    [TestCase(" https://user:canary@hooks.example/x")]
    [TestCase("HTTPS://user:canary@hooks.example/@x")]
    public void The_dry_run_shows_no_password_of_an_address(string url)
    {
        var origin = TwilioOverrideMerger.Explain(TestData.Message(overrides: Body(new() { ["StatusCallback"] = url })), TestData.Options())
            .Single(origin => origin.Name == "StatusCallback");

        Assert.That(origin.Value, Does.Not.Contain("canary"));
        Assert.That(origin.Value, Does.Contain("hooks.example/"));
    }

    [Test]
    public void The_dry_run_shows_no_whole_number_wherever_it_stands()
    {
        var message = TestData.Message(
            body: $"Call {TestValues.OtherNumber}",
            overrides: Body(new() { ["To"] = $"whatsapp:{TestValues.OtherNumber}", ["From"] = TestValues.OtherNumber, ["FallbackFrom"] = "+1 (202) 555-0199" }));

        var shown = string.Join('\n', TwilioOverrideMerger.Explain(message, TestData.Options()));

        Assert.That(shown, Does.Not.Contain("2025550199").And.Not.Contain("555-0199"));
    }

    [Test]
    public void Nothing_at_all_is_refused()
    {
        Assert.That(() => TwilioOverrideMerger.Merge(null!, TestData.Options()), Throws.ArgumentNullException);
        Assert.That(() => TwilioOverrideMerger.Merge(TestData.Message(), null!), Throws.ArgumentNullException);
        Assert.That(() => TwilioOverrideMerger.Explain(null!, TestData.Options()), Throws.ArgumentNullException);
    }

    private static TwilioOverrides Body(TwilioFieldSet body) => new() { Body = body };

    private static string[] Posted(SmsMessage message, CourierTwilioOptions? options = null) =>
        [.. TwilioOverrideMerger.Merge(message, options ?? TestData.Options()).Select(field => $"{field.Key}={field.Value}")];

    private sealed class PigeonOverrides : SmsProviderOverrides;
}
