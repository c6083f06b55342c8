using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Courier.Twilio.Sandbox.Api;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>A response before it is written, so that a fault can still change or drop it.</summary>
internal sealed record ApiResponse(int Status, ReadOnlyMemory<byte> Body)
{
    public string ContentType { get; init; } = "application/json;charset=utf-8";

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static ApiResponse NoContent { get; } = new(204, ReadOnlyMemory<byte>.Empty);

    public static ApiResponse Json<T>(int status, T value, JsonTypeInfo<T> type) =>
        new(status, JsonSerializer.SerializeToUtf8Bytes(value, type));

    public static ApiResponse FromError(ApiError error) =>
        Json(error.Status, WireError.FromError(error), SandboxJson.Wire.WireError) with
        {
            Headers = error.Status is 401 ? [new("WWW-Authenticate", "Basic realm=\"Twilio API\"")] : [],
        };
}
