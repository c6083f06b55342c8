using System.Globalization;
using System.Text;
using CsCheck;

namespace Courier.Sms;

public class SmsSegmentsTests
{
    [TestCase(0, 1, 160)]
    [TestCase(1, 1, 159)]
    [TestCase(160, 1, 0)]
    [TestCase(161, 2, 145)]
    [TestCase(306, 2, 0)]
    [TestCase(307, 3, 152)]
    [TestCase(1530, 10, 0)]
    public void Gsm7_segment_holds_160_units_or_153_of_a_longer_text(int length, int segments, int remaining)
    {
        var count = SmsSegments.Count(new string('a', length));

        Assert.That(count.Encoding, Is.EqualTo(SmsEncoding.Gsm7));
        Assert.That(
            (count.Segments, count.CodeUnits, count.CodeUnitsRemaining),
            Is.EqualTo((segments, length, remaining)));
    }

    [TestCase(1, 1, 69)]
    [TestCase(70, 1, 0)]
    [TestCase(71, 2, 63)]
    [TestCase(134, 2, 0)]
    [TestCase(135, 3, 66)]
    public void Ucs2_segment_holds_70_units_or_67_of_a_longer_text(int length, int segments, int remaining)
    {
        var count = SmsSegments.Count(new string('я', length));

        Assert.That(count.Encoding, Is.EqualTo(SmsEncoding.Ucs2));
        Assert.That(
            (count.Segments, count.CodeUnits, count.CodeUnitsRemaining),
            Is.EqualTo((segments, length, remaining)));
    }

    [TestCase("[]{}\\~^|€\f", 20)]
    [TestCase("Grüße, ÇÅÆ ΔΩ ¿§?\r\n", 19)]
    [TestCase("@", 1)]
    public void Extension_character_takes_two_units(string text, int units)
    {
        var count = SmsSegments.Count(text);

        Assert.That((count.Encoding, count.CodeUnits), Is.EqualTo((SmsEncoding.Gsm7, units)));
    }

    [TestCase("ç")]
    [TestCase("`")]
    [TestCase("\t")]
    [TestCase("\0")]
    [TestCase("\u001B")]
    [TestCase("α")]
    [TestCase("e\u0301")]
    [TestCase("😀")]
    [TestCase("\uD83D")]
    public void One_character_outside_gsm_7_makes_the_text_ucs_2(string text)
    {
        var count = SmsSegments.Count(text + "[]");

        Assert.That((count.Encoding, count.CodeUnits), Is.EqualTo((SmsEncoding.Ucs2, text.Length + 2)));
    }

    [Test]
    public void Escaped_character_is_not_split()
    {
        var count = SmsSegments.Count(new string('a', 152) + "€" + new string('b', 10));

        Assert.That((count.Segments, count.CodeUnits, count.CodeUnitsRemaining), Is.EqualTo((2, 164, 141)));
    }

    [TestCase("😀")]
    [TestCase("e\u0301")]
    [TestCase("👨\u200D👩\u200D👧")]
    [TestCase("क\u094D")]
    [TestCase("🇩🇪")]
    public void Grapheme_cluster_is_not_split(string cluster)
    {
        var count = SmsSegments.Count(new string('я', 66) + cluster + new string('я', 10));

        Assert.That((count.Segments, count.CodeUnitsRemaining), Is.EqualTo((2, 67 - 10 - cluster.Length)));
    }

    [Test]
    public void Carriage_return_and_line_feed_may_be_split()
    {
        var gsm7 = SmsSegments.Count(new string('a', 152) + "\r\n" + new string('b', 10));
        var ucs2 = SmsSegments.Count(new string('я', 66) + "\r\n" + new string('я', 10));

        Assert.That(gsm7.CodeUnitsRemaining, Is.EqualTo(153 - 11));
        Assert.That(ucs2.CodeUnitsRemaining, Is.EqualTo(67 - 11));
    }

    [TestCase(68, 1, 2)]
    [TestCase(70, 1, 0)]
    [TestCase(71, 2, 63)]
    [TestCase(1_000_000, 14_926, 42)]
    public void Cluster_longer_than_a_segment_is_split(int length, int segments, int remaining)
    {
        var count = SmsSegments.Count(new string('\u0301', length));

        Assert.That(
            (count.Segments, count.CodeUnits, count.CodeUnitsRemaining),
            Is.EqualTo((segments, length, remaining)));
    }

    [Test]
    public void Surrogate_pair_of_a_long_cluster_is_not_split()
    {
        // Forty combining stems of musical notes are one cluster. 33 of them fit into the first segment.
        var stems = string.Concat(Enumerable.Repeat("\uD834\uDD65", 40));

        Assert.That(SmsSegments.Count(stems).CodeUnitsRemaining, Is.EqualTo(67 - 14));
    }

    [Test]
    public void Unpaired_surrogate_takes_one_unit()
    {
        var count = SmsSegments.Count(new string('\uDC00', 71));

        Assert.That((count.Segments, count.CodeUnits, count.CodeUnitsRemaining), Is.EqualTo((2, 71, 63)));
    }

    [Test]
    public void NonGsmCharacters_have_position_code_point_and_replacement()
    {
        var characters = ToList(SmsSegments.Count("“Hi”\u200B 😀 \uD83D\u0000…").NonGsmCharacters);

        Assert.That(characters, Is.EqualTo((NonGsmCharacter[])
        [
            new(0, 0x201C, "\""),
            new(3, 0x201D, "\""),
            new(4, 0x200B, ""),
            new(6, 0x1F600, null),
            new(9, 0xD83D, null),
            new(10, 0, ""),
            new(11, 0x2026, "..."),
        ]));
    }

    [TestCase("Your table is ready [12:30]")]
    [TestCase("")]
    public void NonGsmCharacters_are_empty_for_a_gsm_7_text(string text)
    {
        Assert.That(ToList(SmsSegments.Count(text).NonGsmCharacters), Is.Empty);
        Assert.That(ToList(default(SmsSegmentCount).NonGsmCharacters), Is.Empty);
    }

    [Test]
    public void Units_fit_into_the_segments_and_only_ucs_2_has_non_gsm_characters()
    {
        AnyText.Sample(
            text =>
            {
                var count = SmsSegments.Count(text);
                var capacity = (count.Encoding, count.Segments) switch
                {
                    (SmsEncoding.Gsm7, 1) => 160,
                    (SmsEncoding.Gsm7, _) => 153,
                    (_, 1) => 70,
                    _ => 67,
                };

                return (count.Encoding is SmsEncoding.Ucs2) == (ToList(count.NonGsmCharacters).Count > 0)
                    && count.CodeUnits + count.CodeUnitsRemaining <= count.Segments * capacity
                    && count.CodeUnitsRemaining >= 0
                    && count.CodeUnitsRemaining < capacity + (text.Length is 0 ? 1 : 0);
            },
            iter: 20_000);
    }

    [Test]
    public void Clusters_fill_the_segments_in_order()
    {
        AnyText.Where(text => SmsSegments.Count(text) is { Encoding: SmsEncoding.Ucs2, Segments: > 1 }).Sample(
            text =>
            {
                var (segments, used) = (1, 0);

                foreach (var cluster in MeasureClusters(text))
                {
                    (segments, used) = used + cluster > 67 ? (segments + 1, cluster) : (segments, used + cluster);
                }

                var count = SmsSegments.Count(text);

                return count.Segments == segments && count.CodeUnitsRemaining == 67 - used;
            },
            iter: 2_000);
    }

    [Test]
    public void Count_and_enumeration_do_not_allocate()
    {
        string[] texts =
        [
            Repeat("Your table is ready {1} "), Repeat("Ваш стол готов 😀 "), Repeat("\u0301"), "“Hi”", "",
        ];
        CountAll();
        CountAll();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = CountAll();
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(found, Is.GreaterThan(0));
        Assert.That(after - before, Is.Zero);

        int CountAll()
        {
            var found = 0;

            foreach (var text in texts)
            {
                foreach (var character in SmsSegments.Count(text).NonGsmCharacters)
                {
                    found += character.Position;
                }
            }

            return found & int.MaxValue;
        }
    }

    [Test]
    public void Count_handles_a_million_characters()
    {
        Assert.That(SmsSegments.Count(new string('a', 1_000_000)).Segments, Is.EqualTo(6536));
        Assert.That(SmsSegments.Count(Repeat("Ваш стол готов 😀 ")).Segments, Is.GreaterThan(14_000));
    }

    [Test]
    public void ToString_does_not_print_the_text()
    {
        Assert.That(
            SmsSegments.Count("Your pin is 4711").ToString(),
            Does.Contain("Segments = 1").And.Not.Contains("4711"));
    }

    [Test]
    public void Count_and_SmartEncode_throw_for_null()
    {
        Assert.That(() => SmsSegments.Count(null!), Throws.ArgumentNullException);
        Assert.That(() => SmsSegments.SmartEncode(null!), Throws.ArgumentNullException);
    }

    private static string Repeat(string text) =>
        new StringBuilder().Insert(0, text, 1_000_000 / text.Length).ToString();

    private static List<NonGsmCharacter> ToList(NonGsmCharacters characters)
    {
        var list = new List<NonGsmCharacter>();

        foreach (var character in characters)
        {
            list.Add(character);
        }

        return list;
    }

    private static IEnumerable<int> MeasureClusters(string text)
    {
        var clusters = StringInfo.GetTextElementEnumerator(text);

        while (clusters.MoveNext())
        {
            var cluster = clusters.GetTextElement();

            foreach (var part in cluster is "\r\n" ? [1, 1] : new[] { cluster.Length })
            {
                yield return part;
            }
        }
    }

    private static readonly Gen<string> AnyText =
        Gen.OneOf(
            Gen.String,
            Gen.String["abc XYZ[]€\r\n@éÇ"].Array[0, 12].Select(string.Concat),
            Gen
                .OneOf(
                    "a", "я", "\u0301", "😀", "\u200D", "👩", "🏽",
                    "🇩", "🇪", "क", "\u094D", "\r\n", "\uD83D", "ิ", "ก")
                .Array[0, 400]
                .Select(string.Concat),
            Gen.String[Gen.Char['\0', '\u0490'], 0, 400]);
}
