namespace Courier.Twilio;

/// <summary>What a template prints where a variable has no value.</summary>
public enum MissingVariable
{
    /// <summary>The reference as it stands, <c>{{name}}</c>; what Courier does.</summary>
    Literal = 0,

    /// <summary>Nothing at all.</summary>
    Empty,

    /// <summary>The message is refused, and the failure names every missing variable.</summary>
    Throw,
}
