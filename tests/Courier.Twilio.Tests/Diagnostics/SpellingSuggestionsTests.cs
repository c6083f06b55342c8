using Courier.Twilio.Diagnostics;
using Courier.Twilio.Messages;
using CsCheck;

namespace Courier.Twilio.Tests.Diagnostics;

public class SpellingSuggestionsTests
{
    [TestCase("messaging_service_sid", "MessagingServiceSid")]
    [TestCase("messagingservicesid", "MessagingServiceSid")]
    [TestCase("Media_url", "MediaUrl")]
    [TestCase("MediaURLs", "MediaUrl")]
    [TestCase("Boddy", "Body")]
    [TestCase("TO", "To")]
    [TestCase("Frm", "From")]
    [TestCase("statuscalback", "StatusCallback")]
    [TestCase("sendAsMMS", "SendAsMms")]
    [TestCase("message_intent", "MessageIntent")]
    public void Misspelled_name_suggests_the_field(string word, string field)
    {
        Assert.That(
            SpellingSuggestions.FormatSuggestion(word, TwilioFieldNames.All),
            Is.EqualTo($" Did you mean {field}?"));
    }

    [TestCase("Zebra")]
    [TestCase("")]
    [TestCase("!!!")]
    [TestCase("CompletelyDifferentThing")]
    public void Word_far_from_every_field_has_no_suggestion(string word)
    {
        Assert.That(SpellingSuggestions.FormatSuggestion(word, TwilioFieldNames.All), Is.Empty);
    }

    [Test]
    public void Overlong_word_is_not_compared()
    {
        Assert.That(SpellingSuggestions.FindNearest(new string('B', 65), ["Body"]), Is.Empty);
        Assert.That(SpellingSuggestions.FindNearest(new string('B', 100_000), ["Body"]), Is.Empty);
    }

    [Test]
    public void Nearest_words_come_first_up_to_the_maximum_count()
    {
        string[] known = ["order-shipped", "order-shopped", "order-stopped", "welcome"];

        var nearest = SpellingSuggestions.FindNearest("order_shiped", known, maxCount: 2);

        Assert.That(nearest, Is.EqualTo(new[] { "order-shipped", "order-shopped" }));
    }

    [Test]
    public void Known_word_is_nearest_to_itself()
    {
        Gen.OneOf([.. TwilioFieldNames.All]).Sample(
            name => SpellingSuggestions.FindNearest(name, TwilioFieldNames.All)[0] == name);
    }

    [Test]
    public void Arbitrary_text_can_be_compared()
    {
        Gen.String[0, 80].Sample(word => SpellingSuggestions.FindNearest(word, TwilioFieldNames.All).Count <= 1);
    }
}
