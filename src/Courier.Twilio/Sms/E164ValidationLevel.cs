namespace Courier.Sms;

/// <summary>Specifies how much of a phone number is validated.</summary>
public enum E164ValidationLevel
{
    /// <summary>Validates the format: a plus, then 2 to 15 ASCII digits, the first of which is not 0.</summary>
    Format,

    /// <summary>
    /// Validates the format, and that the country code is assigned and has numbers of this length, according to the
    /// table in this release of the library.
    /// </summary>
    NumberingPlan,
}
