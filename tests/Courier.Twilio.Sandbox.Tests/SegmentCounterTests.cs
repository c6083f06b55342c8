using System.Text.Json;
using Courier.Twilio.Sandbox.Segments;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class SegmentCounterTests
{
    [TestCase("a", 160, 1)]
    [TestCase("a", 161, 2)]
    [TestCase("a", 306, 2)]
    [TestCase("a", 307, 3)]
    [TestCase("€", 80, 1)]
    [TestCase("€", 81, 2)]
    [TestCase("я", 70, 1)]
    [TestCase("я", 71, 2)]
    [TestCase("👍", 35, 1)]
    [TestCase("👍", 36, 2)]
    public void Count_equals_the_documented_segments(string character, int times, int segments) =>
        Assert.That(SegmentCounter.Count(string.Concat(Enumerable.Repeat(character, times))), Is.EqualTo(segments));

    [Test]
    public void Count_does_not_split_a_pair_of_septets() =>
        Assert.That(SegmentCounter.Count(new string('a', 152) + "€" + new string('a', 152)), Is.EqualTo(3));

    [Test]
    public void Alphabet_equals_Twilios_data()
    {
        var path = PublishedData.Find("twilio-sms-encoding.json");
        using var table = JsonDocument.Parse(File.ReadAllText(path));

        Assert.That(Characters(table, "gsm7_basic"), Is.EquivalentTo(Gsm7.Basic));
        Assert.That(Characters(table, "gsm7_extension"), Is.EquivalentTo(Gsm7.Extension));
    }

    private static IEnumerable<char> Characters(JsonDocument table, string name) =>
        table.RootElement.GetProperty(name).EnumerateArray().Select(
            static row => row.GetProperty("char").GetString()!.Single());
}
