namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>A request to Twilio's API, read to its end.</summary>
internal sealed record ApiRequest(
    string Method,
    string Path,
    RawForm Query,
    RawForm Form,
    IReadOnlyDictionary<string, string> Headers)
{
    public string? Authorization { get; init; }

    /// <summary>Whether the request has test credentials: it is validated, but its message is not stored.</summary>
    public bool IsTest { get; init; }

    /// <summary>The rule that applies to the request; a default rule has no effect.</summary>
    public SandboxRule Rule { get; init; } = new();
}
