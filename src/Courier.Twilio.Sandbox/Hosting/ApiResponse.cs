using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Courier.Twilio.Sandbox.Api;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>What will be said, before it is said; so that it can still be lost, broken or changed on the way.</summary>
internal sealed record ApiResponse(int Status, ReadOnlyMemory<byte> Body)
{
    public string ContentType { get; init; } = "application/json;charset=utf-8";

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public static ApiResponse NoContent { get; } = new(204, ReadOnlyMemory<byte>.Empty);

    public static ApiResponse Json<T>(int status, T value, JsonTypeInfo<T> type) => new(status, JsonSerializer.SerializeToUtf8Bytes(value, type));

    public static ApiResponse FromError(ApiError refusal) => Json(refusal.Status, WireError.FromError(refusal), SandboxJson.Wire.WireError) with
    {
        Headers = refusal.Status is 401 ? [new("WWW-Authenticate", "Basic realm=\"Twilio API\"")] : [],
    };
}
