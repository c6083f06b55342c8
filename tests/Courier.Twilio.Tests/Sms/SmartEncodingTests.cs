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
    public void SmartEncode_replaces_characters_outside_gsm_7(string text, string encoded)
    {
        Assert.That(SmsSegments.SmartEncode(text), Is.EqualTo(encoded));
    }

    [Test]
    public void SmartEncode_returns_the_same_instance_without_replacements()
    {
        const string text = "Your table is ready [12:30], Привет";

        Assert.That(SmsSegments.SmartEncode(text), Is.SameAs(text));
    }

    [Test]
    public void Replacements_are_gsm_7_and_replace_other_characters_only()
    {
        for (var character = char.MinValue; character < char.MaxValue; character++)
        {
            var replacement = SmartEncoding.GetReplacement(character);

            Assert.That(replacement is null || Gsm7.CountUnits(character) is 0, $"U+{(int)character:X4}");
            Assert.That(replacement is null || Gsm7.CountUnits(replacement) is not null, $"U+{(int)character:X4}");
        }
    }

    [Test]
    public void SmartEncode_is_idempotent()
    {
        Gen.String.Sample(
            text => SmsSegments.SmartEncode(SmsSegments.SmartEncode(text)) == SmsSegments.SmartEncode(text),
            iter: 20_000);
    }

    [Test]
    public void NonGsmCharacters_have_the_replacements_of_SmartEncode()
    {
        Gen.String.Sample(
            text =>
            {
                var (encoded, end) = ("", 0);

                foreach (var character in SmsSegments.Count(text).NonGsmCharacters)
                {
                    var length = character.CodePoint > char.MaxValue ? 2 : 1;
                    encoded += text[end..character.Position];
                    encoded += character.Replacement ?? text.Substring(character.Position, length);
                    end = character.Position + length;
                }

                return encoded + text[end..] == SmsSegments.SmartEncode(text);
            },
            iter: 20_000);
    }

    [Test]
    public void Alphabet_and_replacements_equal_their_source()
    {
        using var source = JsonDocument.Parse(File.ReadAllBytes(PublishedData.Find("twilio-sms-encoding.json")));
        var basic = ReadCharacters(source, "gsm7_basic").ToHashSet();
        var extension = ReadCharacters(source, "gsm7_extension").ToHashSet();
        var replacements = source.RootElement.GetProperty("smart_encoding").EnumerateArray()
            .ToDictionary(ReadCharacter, entry => entry.GetProperty("replacement").GetString());

        Assert.That(replacements, Has.Count.EqualTo(271));

        for (var character = char.MinValue; character < char.MaxValue; character++)
        {
            var units = extension.Contains(character) ? 2 : basic.Contains(character) ? 1 : 0;

            Assert.That(Gsm7.CountUnits(character), Is.EqualTo(units), $"U+{(int)character:X4}");
            Assert.That(
                SmartEncoding.GetReplacement(character),
                Is.EqualTo(replacements.GetValueOrDefault(character)),
                $"U+{(int)character:X4}");
        }
    }

    private static IEnumerable<char> ReadCharacters(JsonDocument source, string table) =>
        source.RootElement.GetProperty(table).EnumerateArray().Select(ReadCharacter);

    private static char ReadCharacter(JsonElement entry) =>
        (char)Convert.ToUInt16(entry.GetProperty("codepoint").GetString(), 16);
}
