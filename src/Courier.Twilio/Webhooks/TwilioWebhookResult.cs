namespace Courier.Twilio;

/// <summary>What became of a request that says it is Twilio's.</summary>
public enum TwilioWebhookResult
{
    /// <summary>The signature is true, and every handler has taken what was news. Answer 204, or an empty TwiML document.</summary>
    Accepted,

    /// <summary>The signature is missing, malformed, or made with no token of ours. Answer 403.</summary>
    InvalidSignature,

    /// <summary>The signature is true, and the form tells of no message's status. Answer 400.</summary>
    InvalidStatusCallback,

    /// <summary>The signature is true, and the form holds no inbound message. Answer 400.</summary>
    InvalidInboundMessage,
}
