namespace Courier.Twilio.Sandbox;

/// <summary>Specifies the operation of a request to Twilio's API.</summary>
public enum SandboxOperation
{
    /// <summary>Any of the other operations.</summary>
    Any,

    /// <summary>Creating a message: <c>POST Messages.json</c>.</summary>
    Create,

    /// <summary>Fetching a message: <c>GET Messages/{sid}.json</c>.</summary>
    Fetch,

    /// <summary>Listing messages: <c>GET Messages.json</c>.</summary>
    List,

    /// <summary>Updating a message: <c>POST Messages/{sid}.json</c>.</summary>
    Update,

    /// <summary>Deleting a message: <c>DELETE Messages/{sid}.json</c>.</summary>
    Delete,

    /// <summary>Media, feedback and Lookup.</summary>
    Other,
}
