namespace Courier.Twilio;

/// <summary>Overrides that cannot be read; the message names the JSON path and what to write instead.</summary>
public sealed class TwilioOverridesException : FormatException
{
    internal TwilioOverridesException(string path, string reason)
        : base($"{path} {reason}")
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>Where in the document: <c>$.body.To</c>.</summary>
    public string Path { get; }

    /// <summary>What is wrong there, without the path.</summary>
    public string Reason { get; }
}
