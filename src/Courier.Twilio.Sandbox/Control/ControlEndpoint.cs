namespace Courier.Twilio.Sandbox.Control;

/// <summary>One thing that can be asked under <c>/_sandbox</c>.</summary>
/// <param name="Method">GET, POST or DELETE.</param>
/// <param name="Pattern">The path below <c>/_sandbox/</c>, with <c>{…}</c> for what varies, and after a <c>?</c> the names that may follow.</param>
/// <param name="Description">What it does, in a few words.</param>
/// <param name="HandleAsync">Does it.</param>
internal sealed record ControlEndpoint(string Method, string Pattern, string Description, Func<ControlContext, Task> HandleAsync)
{
    private readonly string[] segments = Pattern.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<string> QueryNames { get; } =
        [.. Pattern.Split('?')[1..].SelectMany(static query => query.Split('&')).Select(static name => name.TrimEnd('='))];

    /// <summary>What stands in the place of the braces; null when the path is another's.</summary>
    public IReadOnlyList<string>? MatchPath(IReadOnlyList<string> path) =>
        path.Count == segments.Length && path.Zip(segments).All(static pair => IsPlaceholder(pair.Second) || pair.First == pair.Second)
            ? [.. path.Zip(segments).Where(static pair => IsPlaceholder(pair.Second)).Select(static pair => pair.First)]
            : null;

    private static bool IsPlaceholder(string segment) => segment.StartsWith('{');
}
