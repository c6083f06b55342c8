namespace Courier.Twilio;

/// <summary>What a sender is to Twilio.</summary>
public enum TwilioSenderKind
{
    /// <summary>A number in E.164 form: <c>+12025550156</c>.</summary>
    PhoneNumber = 0,

    /// <summary>A short code: 3 to 8 digits without a plus, which work in one country.</summary>
    ShortCode,

    /// <summary>A name: at most 11 letters, digits, spaces and <c>- + _ &amp;</c>, one letter at least. Nobody can reply to it.</summary>
    Alphanumeric,

    /// <summary>A Messaging Service, which picks the sender itself: <c>MG</c> and 32 hexadecimal digits.</summary>
    MessagingService,

    /// <summary>A WhatsApp sender: <c>whatsapp:+12025550156</c>.</summary>
    WhatsApp,

    /// <summary>An RCS sender: <c>rcs:</c> and the agent's id.</summary>
    Rcs,

    /// <summary>A Facebook page: <c>messenger:</c> and the page's id.</summary>
    Messenger,

    /// <summary>An address on a channel that is not known here, by its prefix.</summary>
    OtherChannel,

    /// <summary>A SIM of Twilio's: <c>DE</c> or <c>HS</c> and 32 hexadecimal digits.</summary>
    Sim,
}
