namespace Courier.Twilio;

/// <summary>Where a code can show up.</summary>
[Flags]
public enum TwilioErrorSources
{
    /// <summary>Not where a sender of messages looks, or not known.</summary>
    None = 0,

    /// <summary>At once: in the answer to a request.</summary>
    ApiResponse = 1,

    /// <summary>After the send: as the error code of a message that failed or was not delivered, or beside one that was.</summary>
    MessageStatus = 2,

    /// <summary>Around a callback: in Twilio's debugger, when it could not reach or understand a URL of yours.</summary>
    Webhook = 4,

    /// <summary>While something is set up, such as a brand, a campaign, a sender, a template or a domain; no message is concerned yet.</summary>
    Setup = 8,
}
