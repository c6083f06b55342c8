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
    public void A_plain_text_fills_160_units_or_153_a_segment(int length, int segments, int left)
    {
        var count = SmsSegments.Count(new string('a', length));

        Assert.That(count.Encoding, Is.EqualTo(SmsEncoding.Gsm7));
        Assert.That((count.Segments, count.CodeUnits, count.CodeUnitsRemaining), Is.EqualTo((segments, length, left)));
    }

    [TestCase(1, 1, 69)]
    [TestCase(70, 1, 0)]
    [TestCase(71, 2, 63)]
    [TestCase(134, 2, 0)]
    [TestCase(135, 3, 66)]
    public void Any_other_text_fills_70_units_or_67_a_segment(int length, int segments, int left)
    {
        var count = SmsSegments.Count(new string('я', length));

        Assert.That(count.Encoding, Is.EqualTo(SmsEncoding.Ucs2));
        Assert.That((count.Segments, count.CodeUnits, count.CodeUnitsRemaining), Is.EqualTo((segments, length, left)));
    }

    [TestCase("[]{}\\~^|€\f", 20)]
    [TestCase("Grüße, ÇÅÆ ΔΩ ¿§?\r\n", 19)]
    [TestCase("@", 1)]
    public void The_extension_of_the_alphabet_takes_two_units(string text, int units)
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
    public void One_foreign_character_makes_the_whole_text_ucs_2(string text)
    {
        var count = SmsSegments.Count(text + "[]");

        Assert.That((count.Encoding, count.CodeUnits), Is.EqualTo((SmsEncoding.Ucs2, text.Length + 2)));
    }

    [Test]
    public void An_escaped_pair_is_not_parted()
    {
        var count = SmsSegments.Count(new string('a', 152) + "€" + new string('b', 10));

        Assert.That((count.Segments, count.CodeUnits, count.CodeUnitsRemaining), Is.EqualTo((2, 164, 141)));
    }

    [TestCase("😀")]
    [TestCase("e\u0301")]
    [TestCase("👨\u200D👩\u200D👧")]
    [TestCase("क\u094D")]
    [TestCase("🇩🇪")]
    public void A_cluster_is_not_parted(string cluster)
    {
        var count = SmsSegments.Count(new string('я', 66) + cluster + new string('я', 10));

        Assert.That((count.Segments, count.CodeUnitsRemaining), Is.EqualTo((2, 67 - 10 - cluster.Length)));
    }

    [Test]
    public void A_line_break_of_two_characters_may_be_parted()
    {
        Assert.That(SmsSegments.Count(new string('a', 152) + "\r\n" + new string('b', 10)).CodeUnitsRemaining, Is.EqualTo(153 - 11));
        Assert.That(SmsSegments.Count(new string('я', 66) + "\r\n" + new string('я', 10)).CodeUnitsRemaining, Is.EqualTo(67 - 11));
    }

    [TestCase(68, 1, 2)]
    [TestCase(70, 1, 0)]
    [TestCase(71, 2, 63)]
    [TestCase(1_000_000, 14_926, 42)]
    public void A_cluster_longer_than_a_segment_is_parted_where_it_must(int length, int segments, int left)
    {
        var count = SmsSegments.Count(new string('\u0301', length));

        Assert.That((count.Segments, count.CodeUnits, count.CodeUnitsRemaining), Is.EqualTo((segments, length, left)));
    }

    [Test]
    public void Even_then_a_surrogate_pair_is_not_parted()
    {
        // Forty combining stems of musical notes are one cluster; 33 of them leave one unit of the first segment empty.
        var stems = string.Concat(Enumerable.Repeat("\uD834\uDD65", 40));

        Assert.That(SmsSegments.Count(stems).CodeUnitsRemaining, Is.EqualTo(67 - 14));
    }

    [Test]
    public void Surrogates_that_stand_alone_are_counted_as_they_are()
    {
        var count = SmsSegments.Count(new string('\uDC00', 71));

        Assert.That((count.Segments, count.CodeUnits, count.CodeUnitsRemaining), Is.EqualTo((2, 71, 63)));
    }

    [Test]
    public void Whatever_forced_ucs_2_is_named_with_its_place_and_what_would_stand_there()
    {
        var forced = List(SmsSegments.Count("“Hi”\u200B 😀 \uD83D\u0000…").NonGsmCharacters);

        Assert.That(forced, Is.EqualTo((NonGsmCharacter[])
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
    public void Nothing_is_named_where_nothing_was_forced(string text)
    {
        Assert.That(List(SmsSegments.Count(text).NonGsmCharacters), Is.Empty);
        Assert.That(List(default(SmsSegmentCount).NonGsmCharacters), Is.Empty);
    }

    [Test]
    public void Every_text_has_its_units_in_its_segments_and_names_a_character_just_when_it_is_ucs_2()
    {
        AnyText.Sample(
            text =>
            {
                var count = SmsSegments.Count(text);
                var capacity = count.Encoding is SmsEncoding.Gsm7 ? count.Segments is 1 ? 160 : 153 : count.Segments is 1 ? 70 : 67;

                return (count.Encoding is SmsEncoding.Ucs2) == (List(count.NonGsmCharacters).Count > 0)
                    && count.CodeUnits + count.CodeUnitsRemaining <= count.Segments * capacity
                    && count.CodeUnitsRemaining >= 0
                    && count.CodeUnitsRemaining < capacity + (text.Length is 0 ? 1 : 0);
            },
            iter: 20_000);
    }

    [Test]
    public void Clusters_go_one_by_one_into_the_first_segment_they_fit()
    {
        AnyText.Where(text => SmsSegments.Count(text) is { Encoding: SmsEncoding.Ucs2, Segments: > 1 }).Sample(
            text =>
            {
                var (segments, used) = (1, 0);

                foreach (var cluster in Clusters(text))
                {
                    (segments, used) = used + cluster > 67 ? (segments + 1, cluster) : (segments, used + cluster);
                }

                return SmsSegments.Count(text).Segments == segments && SmsSegments.Count(text).CodeUnitsRemaining == 67 - used;
            },
            iter: 2_000);
    }

    [Test]
    public void Counting_and_looking_allocate_nothing()
    {
        string[] texts = [Long("Your table is ready {1} "), Long("Ваш стол готов 😀 "), Long("\u0301"), "“Hi”", ""];
        Look();
        Look();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Look();
        var after = GC.GetAllocatedBytesForCurrentThread();

        Assert.That(found, Is.GreaterThan(0));
        Assert.That(after - before, Is.Zero);

        int Look()
        {
            var found = 0;

            foreach (var text in texts)
            {
                foreach (var foreign in SmsSegments.Count(text).NonGsmCharacters)
                {
                    found += foreign.Position;
                }
            }

            return found & int.MaxValue;
        }
    }

    [Test]
    public void No_text_is_too_long()
    {
        Assert.That(SmsSegments.Count(new string('a', 1_000_000)).Segments, Is.EqualTo(6536));
        Assert.That(SmsSegments.Count(Long("Ваш стол готов 😀 ")).Segments, Is.GreaterThan(14_000));
    }

    [Test]
    public void A_count_prints_no_text()
    {
        Assert.That(SmsSegments.Count("Your pin is 4711").ToString(), Does.Contain("Segments = 1").And.Not.Contains("4711"));
    }

    [Test]
    public void Nothing_is_no_text()
    {
        Assert.That(() => SmsSegments.Count(null!), Throws.ArgumentNullException);
        Assert.That(() => SmsSegments.SmartEncode(null!), Throws.ArgumentNullException);
    }

    private static string Long(string text) => new StringBuilder().Insert(0, text, 1_000_000 / text.Length).ToString();

    private static List<NonGsmCharacter> List(NonGsmCharacters characters)
    {
        var list = new List<NonGsmCharacter>();

        foreach (var character in characters)
        {
            list.Add(character);
        }

        return list;
    }

    private static IEnumerable<int> Clusters(string text)
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
            Gen.OneOf("a", "я", "\u0301", "😀", "\u200D", "👩", "🏽", "🇩", "🇪", "क", "\u094D", "\r\n", "\uD83D", "ิ", "ก")
                .Array[0, 400].Select(string.Concat),
            Gen.String[Gen.Char['\0', '\u0490'], 0, 400]);
}
