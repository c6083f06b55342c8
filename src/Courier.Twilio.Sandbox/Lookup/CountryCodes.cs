using System.Collections.Frozen;
using System.Globalization;

namespace Courier.Twilio.Sandbox.Lookup;

/// <summary>Finds the country of a number, and the possible lengths of its numbers.</summary>
internal static partial class CountryCodes
{
    private const int MaxCodeLength = 3;

    private static readonly FrozenDictionary<string, CountryCode> ByCallingCode = SplitEntries(Table)
        .Select(ParseCode)
        .ToFrozenDictionary(static code => code.CallingCode);

    private static readonly FrozenDictionary<string, CountryCode> ByRegion = ByCallingCode.Values
        .Where(static code => code.Region is not null)
        .Select(static code => (Region: code.Region!, Code: code))
        .Concat(SplitEntries(OtherRegions).SelectMany(ParseOtherRegions))
        .ToFrozenDictionary(
            static pair => pair.Region,
            static pair => pair.Code with { Region = pair.Region },
            StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the calling code of a region such as <c>GB</c>; null for an unknown region.</summary>
    public static CountryCode? FindByRegion(string region) => ByRegion.GetValueOrDefault(region);

    /// <summary>Returns the calling code at the start of the digits; null when it is not assigned.</summary>
    public static CountryCode? Find(string digits) => Enumerable
        .Range(1, Math.Min(MaxCodeLength, digits.Length))
        .Select(length => ByCallingCode.GetValueOrDefault(digits[..length]))
        .FirstOrDefault(static code => code is not null);

    private static string[] SplitEntries(string table) =>
        table.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static CountryCode ParseCode(string entry)
    {
        var parts = entry.Split(' ');

        return new CountryCode(
            parts[0],
            parts[1] is "-" ? null : parts[1],
            [.. parts[2].Split(',').SelectMany(ParseLengths)]);
    }

    private static IEnumerable<(string Region, CountryCode Code)> ParseOtherRegions(string entry)
    {
        var parts = entry.Split(' ');

        return parts[1].Split(',').Select(region => (region, ByCallingCode[parts[0]]));
    }

    private static IEnumerable<int> ParseLengths(string range)
    {
        var bounds = range.Split('-')
            .Select(static bound => int.Parse(bound, CultureInfo.InvariantCulture))
            .ToArray();

        return Enumerable.Range(bounds[0], bounds[^1] - bounds[0] + 1);
    }
}
