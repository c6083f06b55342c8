namespace Courier.Twilio;

/// <summary>The way a recipient's number is addressed.</summary>
public enum TwilioChannel
{
    /// <summary>An ordinary text or picture message: the number stands alone.</summary>
    Sms = 0,

    /// <summary>WhatsApp: <c>whatsapp:+12025550156</c>. The sender must be a WhatsApp sender, or a Messaging Service that has one.</summary>
    WhatsApp,

    /// <summary>RCS and nothing else: <c>rcs:+12025550156</c>. The sender must be an RCS sender, or a Messaging Service that has one.</summary>
    Rcs,
}
