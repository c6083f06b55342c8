using System.Diagnostics;

namespace Courier.Sms;

public static partial class E164
{
    /// <summary>What must be mended, for a sentence that begins with the thing at fault: "must start with …".</summary>
    internal static string GetRequirement(E164Error error) => error switch
    {
        E164Error.Empty => "must not be empty: write '+', the country code and the number, like +12025550156.",
        E164Error.MissingPlus => "must start with '+' and the country code, like +12025550156.",
        E164Error.InvalidCharacter =>
            "must have nothing but the digits 0 to 9 behind the '+', without spaces, dashes or brackets, like +12025550156.",
        E164Error.LeadingZero => "must have a country code behind the '+', and none begins with 0: write +442079460958, not +02079460958.",
        E164Error.TooShort => "must have at least two digits behind the '+': the country code and the number, like +12025550156.",
        E164Error.TooLong => "must have at most 15 digits behind the '+': leave out extensions and trunk prefixes, like +12025550156.",
        E164Error.UnassignedCountryCode => "must start with a country code that is in use, like the 1 of +12025550156.",
        E164Error.InvalidLengthForCountry => "must be as long as its country's numbers: look for a digit missing or doubled, or a 0 behind the code.",
        _ => throw new UnreachableException(),
    };
}
