namespace Courier.Twilio;

/// <summary>A document that is faulty as a whole; the message names the JSON path and what to write instead.</summary>
public sealed class CourierEnvelopeException : FormatException
{
    internal CourierEnvelopeException(string path, string reason)
        : base($"{path} {reason}")
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>Where in the document: <c>$.message.to</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong there, without the path.</summary>
    public string Reason { get; }
}
