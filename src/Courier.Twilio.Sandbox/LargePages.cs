namespace Courier.Twilio.Sandbox;

/// <summary>What becomes of a page size above 1000.</summary>
public enum LargePages
{
    /// <summary>The page has 1000 rows.</summary>
    CutTo1000,

    /// <summary>400 with code 20007.</summary>
    Refused,
}
