using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>A request to <c>/_sandbox</c>, with helpers to read its body and to write its response.</summary>
/// <param name="Http">The request and its response.</param>
/// <param name="PathValues">The values of the placeholders in the path, in their order.</param>
/// <param name="CancellationToken">Canceled when the client disconnects or the sandbox stops.</param>
internal sealed record ControlContext(HttpContext Http, IReadOnlyList<string> PathValues,
    CancellationToken CancellationToken)
{
    public string? GetQuery(string name) => Http.Request.Query[name].ToString() is { Length: > 0 } text ? text : null;

    public Task<T> ReadBodyAsync<T>(JsonTypeInfo<T> type) =>
        BodyReader.ReadAsync(Http.Request.Body, type, CancellationToken);

    public Task<T> ReadMergedBodyAsync<T>(T current, JsonTypeInfo<T> type) =>
        BodyReader.ReadMergedAsync(Http.Request.Body, current, type, CancellationToken);

    public Task WriteAsync<T>(T value, JsonTypeInfo<T> type, int status = 200) =>
        ControlResponses.WriteAsync(Http.Response, status, value, type, CancellationToken);

    public Task WriteNoContentAsync() => ControlResponses.WriteNoContentAsync(Http.Response);
}
