namespace Courier.Twilio;

/// <summary>What a template prints where a variable has no value.</summary>
public enum MissingVariableBehavior
{
    /// <summary>The reference as it stands, <c>{{name}}</c>; what Courier does.</summary>
    KeepPlaceholder = 0,

    /// <summary>Nothing at all.</summary>
    Empty,

    /// <summary>The message is refused, and the failure names every missing variable.</summary>
    Throw,
}
