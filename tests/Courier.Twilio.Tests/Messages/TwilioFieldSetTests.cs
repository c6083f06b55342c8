using CsCheck;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Tests.Messages;

public class TwilioFieldSetTests
{
    // Few names and few values, so that sets overlap. A field without a value removes a field.
    private static readonly Gen<StringValues> Values = Gen.OneOf(
        StringValues.Empty,
        new StringValues(""),
        new StringValues("a"),
        new StringValues("b"),
        new StringValues(["a", "b"]));

    private static readonly Gen<TwilioFieldSet> Sets =
        Gen.Select(Gen.OneOf("To", "to", "Body", "body", "MediaUrl", "x", "X"), Values).Array[0, 6].Select(Build);

    [Test]
    public void MergedWith_is_associative()
    {
        Gen.Select(Sets, Sets, Sets).Sample((a, b, c) =>
            AreEqual(a.MergedWith(b).MergedWith(c), a.MergedWith(b.MergedWith(c))));
    }

    [Test]
    public void Empty_set_is_the_identity_of_MergedWith()
    {
        Sets.Sample(
            a => AreEqual(a.MergedWith(TwilioFieldSet.Empty), a) && AreEqual(TwilioFieldSet.Empty.MergedWith(a), a));
    }

    [Test]
    public void Set_merged_with_itself_is_unchanged()
    {
        Sets.Sample(a => AreEqual(a.MergedWith(a), a));
    }

    [Test]
    public void Order_of_added_fields_does_not_matter()
    {
        Gen.Select(Sets, Sets).Sample((lower, upper) =>
        {
            var reversed = Build([.. upper.Reverse().Select(field => (field.Key, field.Value))]);

            return HaveEqualFields(
                lower.MergedWith(upper).WithoutRemovals(),
                lower.MergedWith(reversed).WithoutRemovals());
        });
    }

    [Test]
    public void MergedWith_changes_neither_set()
    {
        var lower = new TwilioFieldSet { ["Body"] = "lower" };
        var upper = new TwilioFieldSet { ["Body"] = "upper", ["To"] = TestValues.Number };

        lower.MergedWith(upper);

        Assert.That(lower.Select(Format), Is.EqualTo(new[] { "Body=lower" }));
        Assert.That(upper.Select(Format), Is.EqualTo(new[] { "Body=upper", $"To={TestValues.Number}" }));
    }

    [Test]
    public void Case_of_the_first_letter_is_ignored()
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
    public void Only_the_first_letter_is_capitalized(string spelling, string name)
    {
        Assert.That(new TwilioFieldSet { [spelling] = "x" }.Single().Key, Is.EqualTo(name));
    }

    [Test]
    public void Field_added_twice_throws_and_is_named()
    {
        Assert.That(
            () => new TwilioFieldSet { ["to"] = "a", ["To"] = "b" },
            Throws.ArgumentException.With.Message.Contains("To is written twice"));
    }

    [TestCase("")]
    [TestCase(null)]
    public void Field_without_a_name_throws(string? name)
    {
        Assert.That(() => new TwilioFieldSet { [name!] = "a" }, Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void Indexer_throws_for_a_null_name()
    {
        Assert.That(() => TwilioFieldSet.Empty[null!], Throws.ArgumentNullException);
    }

    [Test]
    public void Array_changed_after_it_was_added_does_not_change_the_set()
    {
        var list = new[] { "https://a.example/1.png", "https://a.example/2.png" };
        var fields = new TwilioFieldSet { ["MediaUrl"] = list };

        list[0] = "https://elsewhere.example/";

        Assert.That(fields["MediaUrl"][0], Is.EqualTo("https://a.example/1.png"));
    }

    [Test]
    public void Field_that_is_not_in_the_set_has_no_value()
    {
        Assert.That(TwilioFieldSet.Empty["Body"].Count, Is.Zero);
        Assert.That(TwilioFieldSet.Empty, Is.Empty);
    }

    [Test]
    public void WithoutRemovals_omits_fields_without_a_value()
    {
        var fields = new TwilioFieldSet { ["Body"] = StringValues.Empty, ["To"] = "" };

        Assert.That(fields, Has.Count.EqualTo(2));
        Assert.That(fields.WithoutRemovals().Select(Format), Is.EqualTo(new[] { "To=" }));
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

    private static bool AreEqual(TwilioFieldSet a, TwilioFieldSet b) =>
        a.Select(Format).SequenceEqual(b.Select(Format));

    private static bool HaveEqualFields(TwilioFieldSet a, TwilioFieldSet b) =>
        a.Select(Format).Order().SequenceEqual(b.Select(Format).Order());

    // The number of values distinguishes an empty text from no value.
    private static string Format(KeyValuePair<string, StringValues> field) =>
        field.Value.Count == 1 ? $"{field.Key}={field.Value}" : $"{field.Key}={field.Value.Count}:{field.Value}";
}
