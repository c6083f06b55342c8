using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Messages;

public class TwilioFieldSetTests
{
    // Few names and few values, so that sets meet; an empty value takes a field away.
    private static readonly Gen<StringValues> Values = Gen.OneOf(
        StringValues.Empty, new StringValues(""), new StringValues("a"), new StringValues("b"), new StringValues(["a", "b"]));

    private static readonly Gen<TwilioFieldSet> Sets =
        Gen.Select(Gen.OneOf("To", "to", "Body", "body", "MediaUrl", "x", "X"), Values).Array[0, 6].Select(Build);

    [Test]
    public void Overlay_is_associative()
    {
        Gen.Select(Sets, Sets, Sets).Sample((a, b, c) =>
            Same(a.MergedWith(b).MergedWith(c), a.MergedWith(b.MergedWith(c))));
    }

    [Test]
    public void The_empty_set_changes_nothing_on_either_side()
    {
        Sets.Sample(a => Same(a.MergedWith(TwilioFieldSet.Empty), a) && Same(TwilioFieldSet.Empty.MergedWith(a), a));
    }

    [Test]
    public void A_set_laid_over_itself_is_itself()
    {
        Sets.Sample(a => Same(a.MergedWith(a), a));
    }

    [Test]
    public void The_order_in_which_fields_are_written_does_not_matter()
    {
        Gen.Select(Sets, Sets).Sample((bottom, top) =>
        {
            var upsideDown = Build([.. top.Reverse().Select(field => (field.Key, field.Value))]);

            return SameFields(bottom.MergedWith(top).WithoutRemovals(), bottom.MergedWith(upsideDown).WithoutRemovals());
        });
    }

    [Test]
    public void Overlay_changes_neither_set()
    {
        var bottom = new TwilioFieldSet { ["Body"] = "below" };
        var top = new TwilioFieldSet { ["Body"] = "above", ["To"] = TestValues.Number };

        bottom.MergedWith(top);

        Assert.That(bottom.Select(Text), Is.EqualTo(new[] { "Body=below" }));
        Assert.That(top.Select(Text), Is.EqualTo(new[] { "Body=above", $"To={TestValues.Number}" }));
    }

    [Test]
    public void A_small_and_a_capital_first_letter_are_one_field()
    {
        var fields = new TwilioFieldSet { ["to"] = TestValues.Number };

        Assert.That(fields["To"], Is.EqualTo(new StringValues(TestValues.Number)));
        Assert.That(fields["to"], Is.EqualTo(new StringValues(TestValues.Number)));
        Assert.That(fields.Single().Key, Is.EqualTo("To"));
    }

    [TestCase("messagingServiceSid", "MessagingServiceSid")]
    [TestCase("messaging_service_sid", "Messaging_service_sid")]
    [TestCase("tO", "TO")]
    [TestCase("éTat", "éTat")]
    [TestCase("1x", "1x")]
    public void Only_the_first_letter_is_raised(string written, string name)
    {
        Assert.That(new TwilioFieldSet { [written] = "x" }.Single().Key, Is.EqualTo(name));
    }

    [Test]
    public void A_field_written_twice_is_refused_and_named()
    {
        Assert.That(
            () => new TwilioFieldSet { ["to"] = "a", ["To"] = "b" },
            Throws.ArgumentException.With.Message.Contains("To is written twice"));
    }

    [TestCase("")]
    [TestCase(null)]
    public void A_field_without_a_name_is_refused(string? name)
    {
        Assert.That(() => new TwilioFieldSet { [name!] = "a" }, Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void Asking_for_no_name_at_all_is_refused()
    {
        Assert.That(() => TwilioFieldSet.Empty[null!], Throws.ArgumentNullException);
    }

    [Test]
    public void A_list_changed_after_it_was_written_does_not_change_the_set()
    {
        var list = new[] { "https://a.example/1.png", "https://a.example/2.png" };
        var fields = new TwilioFieldSet { ["MediaUrl"] = list };

        list[0] = "https://elsewhere.example/";

        Assert.That(fields["MediaUrl"][0], Is.EqualTo("https://a.example/1.png"));
    }

    [Test]
    public void A_field_that_is_not_there_has_no_value()
    {
        Assert.That(TwilioFieldSet.Empty["Body"].Count, Is.Zero);
        Assert.That(TwilioFieldSet.Empty, Is.Empty);
    }

    [Test]
    public void What_takes_a_field_away_counts_until_it_is_posted()
    {
        var fields = new TwilioFieldSet { ["Body"] = StringValues.Empty, ["To"] = "" };

        Assert.That(fields, Has.Count.EqualTo(2));
        Assert.That(fields.WithoutRemovals().Select(Text), Is.EqualTo(new[] { "To=" }));
    }

    private static TwilioFieldSet Build((string Name, StringValues Value)[] fields)
    {
        var set = TwilioFieldSet.Empty;
        foreach (var (name, value) in fields)
        {
            set = set.MergedWith(new TwilioFieldSet { [name] = value });
        }

        return set;
    }

    private static bool Same(TwilioFieldSet a, TwilioFieldSet b) => a.Select(Text).SequenceEqual(b.Select(Text));

    private static bool SameFields(TwilioFieldSet a, TwilioFieldSet b) => a.Select(Text).Order().SequenceEqual(b.Select(Text).Order());

    // The number of values tells an empty text from none.
    private static string Text(KeyValuePair<string, StringValues> field) =>
        field.Value.Count == 1 ? $"{field.Key}={field.Value}" : $"{field.Key}={field.Value.Count}:{field.Value}";
}
