namespace Courier.Twilio;

/// <summary>The kinds of senders that Twilio accepts in <c>From</c>.</summary>
/// <remarks>Source: https://www.twilio.com/docs/messaging/api/message-resource.</remarks>
public enum TwilioSenderKind
{
    /// <summary>A number in E.164 format: <c>+12025550156</c>.</summary>
    PhoneNumber = 0,

    /// <summary>A short code: 3 to 8 digits without a plus, valid in one country.</summary>
    ShortCode,

    /// <summary>
    /// An alphanumeric sender ID: at most 11 letters, digits, spaces and <c>- + _ &amp;</c>, with at least one letter.
    /// Recipients cannot reply to it.
    /// </summary>
    Alphanumeric,

    /// <summary>A Messaging Service, which selects the sender: <c>MG</c> and 32 hexadecimal digits.</summary>
    MessagingService,

    /// <summary>A WhatsApp sender: <c>whatsapp:+12025550156</c>.</summary>
    WhatsApp,

    /// <summary>An RCS sender: <c>rcs:</c> and the id of the agent.</summary>
    Rcs,

    /// <summary>A Facebook page: <c>messenger:</c> and the id of the page.</summary>
    Messenger,

    /// <summary>An address with the prefix of a channel that this library does not know.</summary>
    OtherChannel,

    /// <summary>A Twilio SIM: <c>DE</c> or <c>HS</c> and 32 hexadecimal digits.</summary>
    Sim,
}
