namespace Courier.Twilio;

/// <summary>The channel on which a recipient's number is addressed.</summary>
public enum TwilioChannel
{
    /// <summary>SMS or MMS: the number has no prefix.</summary>
    Sms = 0,

    /// <summary>
    /// WhatsApp: <c>whatsapp:+12025550156</c>. The sender must be a WhatsApp sender, or a Messaging Service that has
    /// one.
    /// </summary>
    WhatsApp,

    /// <summary>
    /// RCS only: <c>rcs:+12025550156</c>. The sender must be an RCS sender, or a Messaging Service that has one.
    /// </summary>
    Rcs,
}
