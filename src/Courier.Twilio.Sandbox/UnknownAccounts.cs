namespace Courier.Twilio.Sandbox;

/// <summary>Specifies how the sandbox responds to a request for an account that was not added.</summary>
public enum UnknownAccounts
{
    /// <summary>The request is rejected with HTTP 401 and code 20003.</summary>
    Reject,

    /// <summary>
    /// The account is created with the token of its first request. A different token then gets HTTP 401.
    /// </summary>
    CreateOnFirstUse,
}
