using System.Collections.Frozen;
using System.Globalization;

namespace Courier.Twilio.Sandbox.Lookup;

/// <summary>Which country a number is of, and how long its numbers can be.</summary>
internal static partial class CountryCodes
{
    private const int LongestCode = 3;

    private static readonly FrozenDictionary<string, CountryCode> Codes = Table
        .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(Read)
        .ToFrozenDictionary(static code => code.CallingCode);

    private static readonly FrozenDictionary<string, CountryCode> Regions = Codes.Values
        .Where(static code => code.Region is not null)
        .Select(static code => (Region: code.Region!, Code: code))
        .Concat(Others.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SelectMany(ReadOthers))
        .ToFrozenDictionary(static pair => pair.Region, static pair => pair.Code with { Region = pair.Region }, StringComparer.OrdinalIgnoreCase);

    /// <summary>The code of a region such as <c>GB</c>, or null: there is no such region.</summary>
    public static CountryCode? FindByRegion(string region) => Regions.GetValueOrDefault(region);

    /// <summary>The country code the digits begin with, or null: none begins with another.</summary>
    public static CountryCode? Find(string digits) => Enumerable
        .Range(1, Math.Min(LongestCode, digits.Length))
        .Select(length => Codes.GetValueOrDefault(digits[..length]))
        .FirstOrDefault(static code => code is not null);

    private static CountryCode Read(string row)
    {
        var parts = row.Split(' ');
        return new CountryCode(parts[0], parts[1] is "-" ? null : parts[1], [.. parts[2].Split(',').SelectMany(Lengths)]);
    }

    private static IEnumerable<(string Region, CountryCode Code)> ReadOthers(string row)
    {
        var parts = row.Split(' ');
        return parts[1].Split(',').Select(region => (region, Codes[parts[0]]));
    }

    private static IEnumerable<int> Lengths(string range)
    {
        var ends = range.Split('-').Select(static end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
