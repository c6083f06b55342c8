namespace Courier.Sms;

/// <summary>
/// Specifies why a text is not a valid E.164 number. Of several errors the first from the left is reported.
/// </summary>
public enum E164Error
{
    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>The first character is not an ASCII <c>+</c>.</summary>
    MissingPlus,

    /// <summary>A character after the plus is not an ASCII digit.</summary>
    InvalidCharacter,

    /// <summary>The first digit is 0; no country code starts with 0.</summary>
    LeadingZero,

    /// <summary>The text has fewer than 2 digits.</summary>
    TooShort,

    /// <summary>The text has more than 15 digits.</summary>
    TooLong,

    /// <summary>
    /// The country code is not assigned. Reported with <see cref="E164ValidationLevel.NumberingPlan"/> only.
    /// </summary>
    UnassignedCountryCode,

    /// <summary>
    /// Numbers of the country do not have this length. Reported with <see cref="E164ValidationLevel.NumberingPlan"/>
    /// only.
    /// </summary>
    InvalidLengthForCountry,
}
