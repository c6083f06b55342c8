namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>One request, read to its end.</summary>
internal sealed record ApiRequest(string Method, string Path, RawForm Query, RawForm Form, IReadOnlyDictionary<string, string> Headers)
{
    public string? Authorization { get; init; }

    /// <summary>Whether it came with test credentials: judged, answered, not remembered.</summary>
    public bool IsTest { get; init; }

    /// <summary>The rule it meets.</summary>
    public SandboxRule Rule { get; init; } = new();
}
