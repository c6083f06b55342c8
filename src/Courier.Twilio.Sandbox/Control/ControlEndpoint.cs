namespace Courier.Twilio.Sandbox.Control;

/// <summary>An endpoint under <c>/_sandbox</c>.</summary>
/// <param name="Method">The HTTP method: GET, POST or DELETE.</param>
/// <param name="Pattern">
/// The path below <c>/_sandbox/</c> with placeholders in braces, and after <c>?</c> the query parameters.
/// </param>
/// <param name="Description">A short description for <c>GET /_sandbox</c>.</param>
/// <param name="HandleAsync">Handles a request.</param>
internal sealed record ControlEndpoint(string Method, string Pattern, string Description, Func<ControlContext,
    Task> HandleAsync)
{
    private readonly string[] segments = Pattern.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> QueryNames { get; } =
    [
        .. Pattern.Split('?')[1..]
            .SelectMany(static query => query.Split('&'))
            .Select(static name => name.TrimEnd('=')),
    ];

    /// <summary>Returns the values of the placeholders, or null when the path does not match.</summary>
    public IReadOnlyList<string>? MatchPath(IReadOnlyList<string> path) =>
        path.Count == segments.Length
            && path.Zip(segments).All(static pair => IsPlaceholder(pair.Second) || pair.First == pair.Second)
            ? [.. path.Zip(segments).Where(static pair => IsPlaceholder(pair.Second)).Select(static pair => pair.First)]
            : null;

    private static bool IsPlaceholder(string segment) => segment.StartsWith('{');
}
