namespace Courier.Twilio.Sandbox;

/// <summary>Whether a request that meets a fault is carried out all the same.</summary>
public enum MessageProcessing
{
    /// <summary>It is not: nothing is made, nothing is changed.</summary>
    Skip,

    /// <summary>It is; only the answer suffers.</summary>
    Process,
}
