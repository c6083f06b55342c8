namespace Courier.Twilio;

/// <summary>What somebody with a second provider should do about a code.</summary>
public enum FailoverAction
{
    /// <summary>Keep the failure: another provider would meet the same obstacle, might send twice, or must not try.</summary>
    None = 0,

    /// <summary>The obstacle passes: try this provider again later.</summary>
    RetryLater,

    /// <summary>The fault lies with this account, sender or provider: another one may deliver.</summary>
    UseNextProvider,

    /// <summary>The message itself did not fail: sending it again anywhere would send it twice.</summary>
    DoNotResend,
}
