namespace Courier.Twilio.Sandbox;

/// <summary>What goes wrong on the wire.</summary>
public enum SandboxFault
{
    /// <summary>Nothing: the request is carried out and answered, perhaps with other fields or later.</summary>
    None,

    /// <summary>Another answer: <see cref="SandboxRule.Status"/>, <see cref="SandboxRule.Code"/> or <see cref="SandboxRule.Body"/>.</summary>
    Respond,

    /// <summary>No answer for as long as the client waits.</summary>
    Hang,

    /// <summary>The connection is closed in order (FIN), without a byte of an answer.</summary>
    Close,

    /// <summary>The connection is torn down (RST), without a byte of an answer.</summary>
    Reset,

    /// <summary>The connection is torn down before the body of the request is read; nothing is taken.</summary>
    ResetBeforeRead,

    /// <summary>The answer breaks off after <see cref="SandboxRule.Bytes"/> bytes of its body, and the connection is closed.</summary>
    Truncate,

    /// <summary>The answer stops after <see cref="SandboxRule.Bytes"/> bytes of its body, and nothing more comes.</summary>
    Stall,

    /// <summary>The body comes one byte each <see cref="SandboxRule.Delay"/>.</summary>
    Drip,

    /// <summary>The body is padded with spaces to <see cref="SandboxRule.Bytes"/> bytes.</summary>
    Pad,

    /// <summary>The bytes of <see cref="SandboxRule.Body"/> (Latin-1) in the place of a whole HTTP answer, then the end.</summary>
    Raw,
}
