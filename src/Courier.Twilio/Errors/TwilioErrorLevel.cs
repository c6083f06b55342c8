namespace Courier.Twilio;

/// <summary>How serious Twilio itself calls a code.</summary>
public enum TwilioErrorLevel
{
    /// <summary>Something was refused or failed.</summary>
    Error = 0,

    /// <summary>Something is amiss, and Twilio went on nevertheless.</summary>
    Warning,
}
