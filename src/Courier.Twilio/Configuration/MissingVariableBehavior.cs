namespace Courier.Twilio;

/// <summary>How a template renders a variable without a value.</summary>
public enum MissingVariableBehavior
{
    /// <summary>The placeholder stays in the text: <c>{{name}}</c>. This is what Courier does.</summary>
    KeepPlaceholder = 0,

    /// <summary>The placeholder is replaced with an empty text.</summary>
    Empty,

    /// <summary>The message is rejected with a failure that names every variable without a value.</summary>
    Throw,
}
