using System.Text.Json;

namespace Courier.Sms;

/// <summary>Compares the table with the extract of libphonenumber's metadata it was made from.</summary>
public class E164CountryCodesTests
{
    private const int Longest = 15;

    [Test]
    public void The_table_says_of_every_code_and_length_what_its_source_says()
    {
        var source = ReadSource();

        // Every beginning of three digits, and every length a number may have.
        for (var beginning = 100; beginning <= 999; beginning++)
        {
            for (var length = 3; length <= Longest; length++)
            {
                var number = beginning + new string('0', length - 3);

                Assert.That(E164.Validate("+" + number, E164ValidationLevel.NumberingPlan), Is.EqualTo(Expected(source, number)), number);
            }
        }
    }

    private static E164Error? Expected(Dictionary<string, HashSet<int>> source, string number)
    {
        var assigned = source.Keys.SingleOrDefault(known => number.StartsWith(known, StringComparison.Ordinal));

        if (assigned is null)
        {
            return E164Error.UnassignedCountryCode;
        }

        return source[assigned].Contains(number.Length - assigned.Length) ? null : E164Error.InvalidLengthForCountry;
    }

    private static Dictionary<string, HashSet<int>> ReadSource()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(SharedData.Find("e164-country-codes.json")));
        var changes = json.RootElement.GetProperty("overlay").GetProperty("changes");

        return json.RootElement.GetProperty("codes").EnumerateArray().ToDictionary(
            row => row.GetProperty("cc").GetString()!,
            row =>
            {
                var lengths = Numbers(row, "mainLengths");

                if (changes.TryGetProperty(row.GetProperty("cc").GetString()!, out var change))
                {
                    lengths.UnionWith(Numbers(change, "add"));
                    lengths.ExceptWith(Numbers(change, "remove"));
                }

                return lengths;
            });
    }

    private static HashSet<int> Numbers(JsonElement json, string name) =>
        json.TryGetProperty(name, out var numbers) ? [.. numbers.EnumerateArray().Select(number => number.GetInt32())] : [];
}
