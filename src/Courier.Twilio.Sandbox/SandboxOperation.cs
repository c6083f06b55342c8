namespace Courier.Twilio.Sandbox;

/// <summary>What a request asks for.</summary>
public enum SandboxOperation
{
    /// <summary>Any of the others.</summary>
    Any,

    /// <summary><c>POST Messages.json</c>.</summary>
    Create,

    /// <summary><c>GET Messages/{sid}.json</c>.</summary>
    Fetch,

    /// <summary><c>GET Messages.json</c>.</summary>
    List,

    /// <summary><c>POST Messages/{sid}.json</c>.</summary>
    Update,

    /// <summary><c>DELETE Messages/{sid}.json</c>.</summary>
    Delete,

    /// <summary>Media, feedback and Lookup.</summary>
    Other,
}
