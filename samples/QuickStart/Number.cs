using System.Globalization;
using Courier.Sms;

namespace QuickStart;

/// <summary>
/// <c>number "+44 20 7946 0958"</c>: the validation error of a number, its country, and the number to write instead.
/// </summary>
internal static class Number
{
    public static int Describe(ReferenceCommand command)
    {
        var description = E164.Describe(command.Subject);
        if (command.IsJson)
        {
            Json.Print(new
            {
                valid = description.Error is null,
                error = description.Error?.ToString(),
                errorIndex = description.ErrorIndex,
                callingCode = description.CallingCode,
                regions = description.Regions,
                suggestion = description.Suggestion?.ToString(),
            });
        }
        else
        {
            Console.WriteLine(Format(description));
        }

        return description.Error is null ? 0 : 1;
    }

    private static string Format(E164Description description) => description.Error is null
        ? $"""
        number     valid: its country has numbers of this length
        error      none
        country    {FormatCountry(description)}
        write      the number as it is
        """
        : $"""
        number     not valid
        error      {description.Error} at index {description.ErrorIndex}. {description.Explanation}
        country    {FormatCountry(description)}
        write      {description.Suggestion?.ToString() ?? "no suggestion"}
        """;

    private static string FormatCountry(E164Description description) => description switch
    {
        { CallingCode: null } => "unknown",
        { Regions: [] } => $"{description.CallingCode}, a service instead of a country",
        { Regions: [var region] } => $"{description.CallingCode}, {FormatRegion(region)}",
        { Regions: var regions } =>
            $"{description.CallingCode}, {FormatRegion(regions[0])}; shared with {string.Join(' ', regions.Skip(1))}",
    };

    private static string FormatRegion(string region)
    {
        try
        {
            return $"{region} ({new RegionInfo(region).EnglishName})";
        }
        catch (ArgumentException)
        {
            // RegionInfo does not know some islands that have numbers, such as AC (Ascension).
            return region;
        }
    }
}
