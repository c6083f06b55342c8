namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>One request, read to its end.</summary>
internal sealed record Call(string Method, string Path, RawForm Query, RawForm Form, IReadOnlyDictionary<string, string> Headers)
{
    public IReadOnlyList<string> Segments { get; } = Path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public string? Authorization { get; init; }
}
