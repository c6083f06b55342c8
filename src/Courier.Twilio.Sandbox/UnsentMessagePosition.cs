namespace Courier.Twilio.Sandbox;

/// <summary>Where messages without a date sent stand in a list.</summary>
public enum UnsentMessagePosition
{
    /// <summary>Before all that were sent.</summary>
    First,

    /// <summary>After all that were sent.</summary>
    Last,
}
