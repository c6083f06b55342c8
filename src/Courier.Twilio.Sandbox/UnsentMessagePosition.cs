namespace Courier.Twilio.Sandbox;

/// <summary>Specifies the position of messages without <c>date_sent</c> in a list.</summary>
public enum UnsentMessagePosition
{
    /// <summary>Messages without <c>date_sent</c> come before all sent messages.</summary>
    First,

    /// <summary>Messages without <c>date_sent</c> come after all sent messages.</summary>
    Last,
}
