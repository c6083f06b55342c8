namespace Courier.Sms;

/// <summary>How closely a number is looked at.</summary>
public enum E164ValidationLevel
{
    /// <summary>A plus, a digit from 1 to 9, ASCII digits only, 2 to 15 of them.</summary>
    Format,

    /// <summary>Also whether the country code is assigned and has numbers of this length, as far as this release knows.</summary>
    NumberingPlan,
}
