using System.Text.Json;

namespace Courier.Sms;

/// <summary>The table of country codes equals the extract of libphonenumber's metadata that it was made from.</summary>
public class E164CountryCodesTests
{
    private const int MaxDigits = 15;

    [Test]
    public void Table_equals_its_source_for_every_code_and_length()
    {
        var source = ReadSource();

        // Every prefix of three digits with every length of a number.
        for (var prefix = 100; prefix <= 999; prefix++)
        {
            for (var length = 3; length <= MaxDigits; length++)
            {
                var number = prefix + new string('0', length - 3);

                var error = E164.Validate("+" + number, E164ValidationLevel.NumberingPlan);

                Assert.That(error, Is.EqualTo(FindExpectedError(source, number)), number);
            }
        }
    }

    private static E164Error? FindExpectedError(Dictionary<string, HashSet<int>> source, string number)
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
        using var json = JsonDocument.Parse(File.ReadAllBytes(PublishedData.Find("e164-country-codes.json")));
        var changes = json.RootElement.GetProperty("overlay").GetProperty("changes");

        return json.RootElement.GetProperty("codes").EnumerateArray().ToDictionary(
            country => country.GetProperty("cc").GetString()!,
            country =>
            {
                var lengths = ReadNumbers(country, "mainLengths");

                if (changes.TryGetProperty(country.GetProperty("cc").GetString()!, out var change))
                {
                    lengths.UnionWith(ReadNumbers(change, "add"));
                    lengths.ExceptWith(ReadNumbers(change, "remove"));
                }

                return lengths;
            });
    }

    private static HashSet<int> ReadNumbers(JsonElement json, string name) => json.TryGetProperty(name, out var numbers)
        ? [.. numbers.EnumerateArray().Select(number => number.GetInt32())]
        : [];
}
