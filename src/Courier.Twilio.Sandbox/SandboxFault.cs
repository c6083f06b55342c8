namespace Courier.Twilio.Sandbox;

/// <summary>Specifies the fault that a <see cref="SandboxRule"/> injects into the response or its connection.</summary>
public enum SandboxFault
{
    /// <summary>
    /// No fault. The request is processed; the response may be delayed or changed by other properties of the rule.
    /// </summary>
    None,

    /// <summary>
    /// The response is replaced by one of <see cref="SandboxRule.Status"/>, <see cref="SandboxRule.Code"/> or
    /// <see cref="SandboxRule.Body"/>.
    /// </summary>
    Respond,

    /// <summary>No response is sent. The connection stays open until the client closes it.</summary>
    Hang,

    /// <summary>The connection is closed (FIN) without a response.</summary>
    Close,

    /// <summary>The connection is reset (RST) without a response.</summary>
    Reset,

    /// <summary>
    /// The connection is reset (RST) before the body of the request is read. The request is never processed.
    /// </summary>
    ResetBeforeRead,

    /// <summary>The connection is closed after <see cref="SandboxRule.Bytes"/> bytes of the response body.</summary>
    Truncate,

    /// <summary>
    /// The response stops after <see cref="SandboxRule.Bytes"/> bytes of its body, and the connection stays open.
    /// </summary>
    Stall,

    /// <summary>
    /// The response body is sent one byte at a time, with <see cref="SandboxRule.Delay"/> between two bytes.
    /// </summary>
    Drip,

    /// <summary>The response body is padded with spaces to <see cref="SandboxRule.Bytes"/> bytes.</summary>
    Pad,

    /// <summary>
    /// The characters of <see cref="SandboxRule.Body"/> are sent as Latin-1 bytes in place of a complete HTTP response,
    /// and the connection is closed.
    /// </summary>
    Raw,
}
