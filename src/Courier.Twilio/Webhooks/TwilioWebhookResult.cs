namespace Courier.Twilio;

/// <summary>The outcome of processing a webhook request, and the HTTP status to respond with.</summary>
public enum TwilioWebhookResult
{
    /// <summary>
    /// The signature is valid, and all handlers succeeded or the event was dispatched before. Respond with 204, or with
    /// 200 and an empty TwiML document.
    /// </summary>
    Accepted,

    /// <summary>
    /// The signature is missing, malformed or not made with a configured token. Nothing was dispatched. Respond with
    /// 403.
    /// </summary>
    InvalidSignature,

    /// <summary>
    /// The signature is valid, but the form is not a status callback. Nothing was dispatched. Respond with 400.
    /// </summary>
    InvalidStatusCallback,

    /// <summary>
    /// The signature is valid, but the form is not an inbound message. Nothing was dispatched. Respond with 400.
    /// </summary>
    InvalidInboundMessage,

    /// <summary>
    /// The signature is valid, but too many requests wait for handlers that have not returned: 16 of one message, or
    /// 10,000 in all. A handler has not received the event. Respond with 503; Twilio repeats the request when the
    /// webhook URL asks for retries after a 5xx.
    /// </summary>
    TooManyPending,
}
