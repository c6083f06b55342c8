using System.Diagnostics;

namespace Courier.Sms;

/// <summary>Describes errors of phone numbers in words.</summary>
internal static class E164ErrorExtensions
{
    /// <summary>
    /// Gets what a text must satisfy, as <see cref="GetRequirement(E164Error)"/>, but names what cannot be seen in it:
    /// invisible characters, quotes, a prefix, characters of another script. No visible part of the text is named.
    /// </summary>
    internal static string GetRequirement(this E164Error error, ReadOnlySpan<char> text) =>
        E164Hints.Find(text) ?? error.GetRequirement();

    /// <summary>
    /// Gets what a text must satisfy to avoid an error, as the predicate of a sentence: "must start with …". The caller
    /// writes the subject.
    /// </summary>
    internal static string GetRequirement(this E164Error error) => error switch
    {
        E164Error.Empty => "must not be empty: write '+', the country code and the number, like +12025550156.",
        E164Error.MissingPlus => "must start with '+' and the country code, like +12025550156.",
        E164Error.InvalidCharacter =>
            "must have only the digits 0 to 9 after the '+', without spaces, dashes or brackets, like +12025550156.",
        E164Error.LeadingZero =>
            "must have a country code after the '+', and none starts with 0: write +442079460958, not +02079460958.",
        E164Error.TooShort =>
            "must have at least two digits after the '+': the country code and the number, like +12025550156.",
        E164Error.TooLong =>
            "must have at most 15 digits after the '+': leave out extensions and trunk prefixes, like +12025550156.",
        E164Error.UnassignedCountryCode => "must start with an assigned country code, like the 1 of +12025550156.",
        E164Error.InvalidLengthForCountry =>
            "must have a length valid in its country: check for a missing or extra digit, or a 0 after the code.",
        _ => throw new UnreachableException(),
    };
}
