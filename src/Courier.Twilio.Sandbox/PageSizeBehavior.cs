namespace Courier.Twilio.Sandbox;

/// <summary>Specifies how the sandbox responds to a list request with a <c>PageSize</c> above 1000.</summary>
public enum PageSizeBehavior
{
    /// <summary>The page contains at most 1000 messages.</summary>
    Clamp,

    /// <summary>The request is rejected with HTTP 400 and code 20007.</summary>
    Reject,
}
