namespace Courier.Twilio;

/// <summary>Specifies what an application with a second provider should do about an error code.</summary>
public enum FailoverAction
{
    /// <summary>
    /// Report the failure. Another provider would fail for the same reason, might send the message twice, or must not
    /// be used.
    /// </summary>
    None = 0,

    /// <summary>Send the message again later through the same provider; the cause is temporary.</summary>
    RetryLater,

    /// <summary>
    /// Send the message through another provider; the cause lies with this account, sender or provider.
    /// </summary>
    UseNextProvider,

    /// <summary>
    /// Do not send the message again: the code is not about a message that failed, so it would be sent twice.
    /// </summary>
    DoNotResend,
}
