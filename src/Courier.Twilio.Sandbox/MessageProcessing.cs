namespace Courier.Twilio.Sandbox;

/// <summary>
/// Specifies whether a request is processed although its response is replaced or lost by a <see cref="SandboxFault"/>.
/// </summary>
public enum MessageProcessing
{
    /// <summary>The request is not processed: no message is created or changed.</summary>
    Skip,

    /// <summary>The request is processed; the fault affects only the response.</summary>
    Process,
}
