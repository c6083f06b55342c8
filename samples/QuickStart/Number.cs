using System.Globalization;
using Courier.Sms;

namespace QuickStart;

/// <summary><c>number "+44 20 7946 0958"</c>: what is wrong with a number, whose it is, and what to write instead.</summary>
internal static class Number
{
    public static int Describe(Question question)
    {
        var told = E164.Describe(question.Subject);
        if (question.IsJson)
        {
            Json.Print(new
            {
                valid = told.Error is null,
                fault = told.Error?.ToString(),
                at = told.ErrorIndex,
                callingCode = told.CallingCode,
                regions = told.Regions,
                suggestion = told.Suggestion?.ToString(),
            });
        }
        else
        {
            Console.WriteLine(Page(told));
        }

        return told.Error is null ? 0 : 1;
    }

    private static string Page(E164Description told) =>
        $"""
        number     {(told.Error is null ? "valid: its country has numbers of this length" : "not valid")}
        fault      {(told.Error is null ? "none" : $"{told.Error} at index {told.ErrorIndex}. {told.Explanation}")}
        country    {Country(told)}
        write      {(told.Error is null ? "as it stands" : told.Suggestion?.ToString() ?? "nothing is certain enough to be suggested")}
        """;

    private static string Country(E164Description told) => told switch
    {
        { CallingCode: null } => "not known",
        { Regions: [] } => $"{told.CallingCode}, a service and no country",
        { Regions: [var only] } => $"{told.CallingCode}, {Name(only)}",
        _ => $"{told.CallingCode}, {Name(told.Regions[0])}; shared with {string.Join(' ', told.Regions.Skip(1))}",
    };

    private static string Name(string region)
    {
        try
        {
            return $"{region} ({new RegionInfo(region).EnglishName})";
        }
        catch (ArgumentException)
        {
            // A few islands have a code for telephones and none for the platform.
            return region;
        }
    }
}
