using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>One request to <c>/_sandbox</c>, and how to answer it.</summary>
/// <param name="Http">The request and its answer.</param>
/// <param name="PathValues">What stood in the path in the place of the page's braces.</param>
/// <param name="CancellationToken">The client left, or the sandbox ends.</param>
internal sealed record ControlContext(HttpContext Http, IReadOnlyList<string> PathValues, CancellationToken CancellationToken)
{
    public string? GetQuery(string name) => Http.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    public Task<T> ReadBodyAsync<T>(JsonTypeInfo<T> type) => BodyReader.ReadAsync(Http.Request.Body, type, CancellationToken);

    public Task<T> ReadMergedBodyAsync<T>(T current, JsonTypeInfo<T> type) => BodyReader.ReadMergedAsync(Http.Request.Body, current, type, CancellationToken);

    public Task WriteAsync<T>(T value, JsonTypeInfo<T> type, int status = 200) =>
        ControlResponses.WriteAsync(Http.Response, status, value, type, CancellationToken);

    public Task WriteNoContentAsync() => ControlResponses.WriteNoContentAsync(Http.Response);
}
