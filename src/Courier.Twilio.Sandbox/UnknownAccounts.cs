namespace Courier.Twilio.Sandbox;

/// <summary>What becomes of a request for an account that nobody added.</summary>
public enum UnknownAccounts
{
    /// <summary>It is answered 401 with code 20003.</summary>
    Reject,

    /// <summary>The account is opened with the token it first shows; another token is then 401.</summary>
    CreateOnFirstUse,
}
