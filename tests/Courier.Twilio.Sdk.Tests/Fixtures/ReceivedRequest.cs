using System.Net;

namespace Courier.Twilio.Sdk.Tests.Fixtures;

/// <summary>A request as <see cref="LoopbackServer"/> received it.</summary>
/// <param name="Head">The request line and the headers.</param>
/// <param name="Body">The body.</param>
internal sealed record ReceivedRequest(string Head, string Body)
{
    public string Method => Head.Split(' ')[0];

    /// <summary>Gets the path with the query.</summary>
    public string Path => Head.Split(' ')[1];

    /// <summary>Gets the fields of a form, ordered by name; those of one name as they were posted.</summary>
    public IReadOnlyList<string> Form =>
    [
        .. Body.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(WebUtility.UrlDecode).OfType<string>()
            .OrderBy(static pair => pair.Split('=')[0], StringComparer.Ordinal),
    ];

    public string? Header(string name) => Head.Split("\r\n")
        .FirstOrDefault(line => line.StartsWith($"{name}:", StringComparison.OrdinalIgnoreCase))
        ?[(name.Length + 1)..].Trim();
}
