namespace Courier.Sms;

/// <summary>Why a text is not an E.164 number; the leftmost reason is the one named.</summary>
public enum E164Error
{
    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The first character is not an ASCII <c>+</c>.</summary>
    MissingPlus,

    /// <summary>Behind the plus stands something else than the ASCII digits 0 to 9.</summary>
    InvalidCharacter,

    /// <summary>The first digit is 0; no country code begins so.</summary>
    LeadingZero,

    /// <summary>Fewer than two digits.</summary>
    TooShort,

    /// <summary>More than 15 digits.</summary>
    TooLong,

    /// <summary>No country or service has the code; found by <see cref="E164ValidationLevel.NumberingPlan"/> only.</summary>
    UnassignedCountryCode,

    /// <summary>The country has no number of this length; found by <see cref="E164ValidationLevel.NumberingPlan"/> only.</summary>
    InvalidLengthForCountry,
}
