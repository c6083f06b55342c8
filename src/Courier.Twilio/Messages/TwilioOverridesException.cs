namespace Courier.Twilio;

/// <summary>The exception that is thrown when overrides cannot be parsed.</summary>
public sealed class TwilioOverridesException : FormatException
{
    internal TwilioOverridesException(string path, string reason)
        : base($"{path} {reason}")
    {
        Path = path;
        Reason = reason;
    }

    /// <summary>Gets the JSON path of the invalid value: <c>$.body.To</c>.</summary>
    public string Path { get; }

    /// <summary>Gets what is wrong and what to write, without the path.</summary>
    public string Reason { get; }
}
