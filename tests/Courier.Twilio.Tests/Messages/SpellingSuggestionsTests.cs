using Courier.Twilio.Messages;
using CsCheck;

namespace Courier.Twilio.Tests.Messages;

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
    public void A_slip_of_the_pen_finds_the_field(string written, string meant)
    {
        Assert.That(SpellingSuggestions.FormatSuggestion(written, TwilioFieldNames.All), Is.EqualTo($" Did you mean {meant}?"));
    }

    [TestCase("Zebra")]
    [TestCase("")]
    [TestCase("!!!")]
    [TestCase("CompletelyDifferentThing")]
    public void A_word_far_from_all_is_not_guessed_at(string written)
    {
        Assert.That(SpellingSuggestions.FormatSuggestion(written, TwilioFieldNames.All), Is.Empty);
    }

    [Test]
    public void A_word_longer_than_any_name_is_not_compared()
    {
        Assert.That(SpellingSuggestions.FindNearest(new string('B', 65), ["Body"]), Is.Empty);
        Assert.That(SpellingSuggestions.FindNearest(new string('B', 100_000), ["Body"]), Is.Empty);
    }

    [Test]
    public void The_nearest_come_first_and_no_more_than_asked_for()
    {
        string[] known = ["order-shipped", "order-shopped", "order-stopped", "welcome"];

        var nearest = SpellingSuggestions.FindNearest("order_shiped", known, maxCount: 2);

        Assert.That(nearest, Is.EqualTo(new[] { "order-shipped", "order-shopped" }));
    }

    [Test]
    public void A_known_word_is_its_own_nearest()
    {
        Gen.OneOf([.. TwilioFieldNames.All]).Sample(name => SpellingSuggestions.FindNearest(name, TwilioFieldNames.All)[0] == name);
    }

    [Test]
    public void No_text_is_too_strange_to_compare()
    {
        Gen.String[0, 80].Sample(word => SpellingSuggestions.FindNearest(word, TwilioFieldNames.All).Count <= 1);
    }
}
