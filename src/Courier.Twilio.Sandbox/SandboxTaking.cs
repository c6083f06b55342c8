namespace Courier.Twilio.Sandbox;

/// <summary>Whether a request that meets a fault is carried out all the same.</summary>
public enum SandboxTaking
{
    /// <summary>It is not: nothing is made, nothing is changed.</summary>
    NotTaken,

    /// <summary>It is; only the answer suffers.</summary>
    Taken,
}
