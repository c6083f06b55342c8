using System.Text.Json;
using CsCheck;

namespace Courier.Sms;

public class SmartEncodingTests
{
    [TestCase("“Don’t” – wait…", "\"Don't\" - wait...")]
    [TestCase("½\u00A0cup", "1/2  cup")]
    [TestCase("a\u200Bb\uFEFFc", "abc")]
    [TestCase("a\u200Cb", "ab")]
    [TestCase("a\tb", "a       b")]
    [TestCase("Ａ１！", "A1!")]
    [TestCase("‹x›", "<x>")]
    [TestCase("Привет 😀 ç", "Привет 😀 ç")]
    [TestCase("\uD83D’", "\uD83D'")]
    [TestCase("", "")]
    public void Look_alikes_take_the_place_of_what_has_none_in_gsm_7(string text, string encoded)
    {
        Assert.That(SmsSegments.SmartEncode(text), Is.EqualTo(encoded));
    }

    [Test]
    public void A_text_without_anything_to_replace_is_the_same_instance()
    {
        const string text = "Your table is ready [12:30], Привет";

        Assert.That(SmsSegments.SmartEncode(text), Is.SameAs(text));
    }

    [Test]
    public void Every_replacement_is_gsm_7_and_no_gsm_7_character_is_replaced()
    {
        for (var character = char.MinValue; character < char.MaxValue; character++)
        {
            var replacement = SmartEncoding.GetReplacement(character);

            Assert.That(replacement is null || Gsm7.CountUnits(character) is 0, $"U+{(int)character:X4}");
            Assert.That(replacement is null || Gsm7.CountUnits(replacement) is not null, $"U+{(int)character:X4}");
        }
    }

    [Test]
    public void Encoding_twice_changes_nothing_more()
    {
        Gen.String.Sample(text => SmsSegments.SmartEncode(SmsSegments.SmartEncode(text)) == SmsSegments.SmartEncode(text), iter: 20_000);
    }

    [Test]
    public void What_is_named_as_the_cause_of_ucs_2_is_what_is_put_there()
    {
        Gen.String.Sample(
            text =>
            {
                var (encoded, end) = ("", 0);

                foreach (var foreign in SmsSegments.Count(text).NonGsmCharacters)
                {
                    var length = foreign.CodePoint > char.MaxValue ? 2 : 1;
                    encoded += text[end..foreign.Position] + (foreign.Replacement ?? text.Substring(foreign.Position, length));
                    end = foreign.Position + length;
                }

                return encoded + text[end..] == SmsSegments.SmartEncode(text);
            },
            iter: 20_000);
    }

    [Test]
    public void The_alphabet_and_the_replacements_are_those_of_their_source()
    {
        using var source = JsonDocument.Parse(File.ReadAllBytes(SharedData.Find("twilio-sms-encoding.json")));
        var basic = Characters(source, "gsm7_basic").ToHashSet();
        var extension = Characters(source, "gsm7_extension").ToHashSet();
        var replacements = source.RootElement.GetProperty("smart_encoding").EnumerateArray().ToDictionary(Character, row => row.GetProperty("replacement").GetString());

        Assert.That(replacements, Has.Count.EqualTo(271));

        for (var character = char.MinValue; character < char.MaxValue; character++)
        {
            var units = extension.Contains(character) ? 2 : basic.Contains(character) ? 1 : 0;

            Assert.That(Gsm7.CountUnits(character), Is.EqualTo(units), $"U+{(int)character:X4}");
            Assert.That(SmartEncoding.GetReplacement(character), Is.EqualTo(replacements.GetValueOrDefault(character)), $"U+{(int)character:X4}");
        }
    }

    private static IEnumerable<char> Characters(JsonDocument source, string table) =>
        source.RootElement.GetProperty(table).EnumerateArray().Select(Character);

    private static char Character(JsonElement row) => (char)Convert.ToUInt16(row.GetProperty("codepoint").GetString(), 16);
}
