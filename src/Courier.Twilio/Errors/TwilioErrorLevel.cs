namespace Courier.Twilio;

/// <summary>Specifies the severity that Twilio assigns to an error code.</summary>
public enum TwilioErrorLevel
{
    /// <summary>A request was rejected or an operation failed.</summary>
    Error = 0,

    /// <summary>Twilio detected a problem and continued.</summary>
    Warning,
}
