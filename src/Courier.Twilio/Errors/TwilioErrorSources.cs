namespace Courier.Twilio;

/// <summary>Specifies where Twilio reports an error code.</summary>
[Flags]
public enum TwilioErrorSources
{
    /// <summary>Unknown, or a place that does not concern senders of messages.</summary>
    None = 0,

    /// <summary>The response to an API request.</summary>
    ApiResponse = 1,

    /// <summary>
    /// The status of a message after it was accepted, in a status callback or when the message is read.
    /// </summary>
    MessageStatus = 2,

    /// <summary>
    /// Twilio's debugger, when Twilio could not reach a URL of the application or could not use its response.
    /// </summary>
    Webhook = 4,

    /// <summary>
    /// The registration of a brand, campaign, sender, template or domain, before any message is sent.
    /// </summary>
    Setup = 8,
}
