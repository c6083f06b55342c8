namespace Courier.Twilio.Sandbox;

/// <summary>What becomes of a page size above 1000.</summary>
public enum PageSizeBehavior
{
    /// <summary>The page has 1000 rows.</summary>
    Clamp,

    /// <summary>400 with code 20007.</summary>
    Reject,
}
