using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Courier.Sms;

namespace Courier.Twilio.Tool.Commands;

/// <summary>
/// <c>number "+44 20 7946 0958"</c>: the validation error of a number, its country, and the number to write instead.
/// </summary>
internal static class NumberCommand
{
    public static Command Create()
    {
        var number = new Argument<string>("TEXT")
        {
            Description = "one number, in quotes when it has spaces: courier-twilio number \"+44 20 7946 0958\"",
        };
        var json = CommonOptions.Json();
        var command = new Command("number", "Validates a phone number and suggests a correction.") { number, json };
        command.SetAction(result => Run(
            E164.Describe(result.GetRequiredValue(number)),
            result.GetValue(json),
            result.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(E164Description description, bool isJson, TextWriter output)
    {
        output.WriteLine(isJson
            ? JsonSerializer.Serialize(NumberFacts.From(description), ToolJson.Readable.NumberFacts)
            : Format(description));
        return description.Error is null ? CommandLine.Success : CommandLine.Failure;
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

/// <summary>What <c>number --json</c> prints.</summary>
internal sealed record NumberFacts(
    bool Valid,
    string? Error,
    int? ErrorIndex,
    int? CallingCode,
    IReadOnlyList<string> Regions,
    string? Suggestion)
{
    public static NumberFacts From(E164Description description) => new(
        description.Error is null,
        description.Error?.ToString(),
        description.ErrorIndex,
        description.CallingCode,
        description.Regions,
        description.Suggestion?.ToString());
}
