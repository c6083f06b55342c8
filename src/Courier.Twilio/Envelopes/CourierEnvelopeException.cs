namespace Courier.Twilio;

/// <summary>
/// The exception for a document that is invalid, or that is refused because an instruction of it cannot be followed.
/// Its message is the JSON path followed by what is wrong and what to write instead.
/// </summary>
public sealed class CourierEnvelopeException : FormatException
{
    internal CourierEnvelopeException(string path, string reason)
        : base($"{path} {reason}")
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>Gets the JSON path of the error, such as <c>$.message.to</c>.</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong and what to write instead, without the path.</summary>
    public string Reason { get; }
}
