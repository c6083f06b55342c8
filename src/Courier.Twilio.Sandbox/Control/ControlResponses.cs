using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// Writes responses of the sandbox's own endpoints. They are marked as the sandbox's and are not cached.
/// </summary>
internal static class ControlResponses
{
    public static async Task WriteAsync<T>(
        HttpResponse response,
        int status,
        T value,
        JsonTypeInfo<T> type,
        CancellationToken cancellationToken)
    {
        response.StatusCode = status;
        response.ContentType = "application/json;charset=utf-8";
        response.Headers["X-Courier-Sandbox"] = "1";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        await response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(value, type), cancellationToken)
            .ConfigureAwait(false);
    }

    public static Task WriteErrorAsync(
        HttpResponse response,
        int status,
        string error,
        CancellationToken cancellationToken) =>
        WriteAsync(response, status, new ControlError(error), ControlJson.Readable.ControlError, cancellationToken);

    public static Task WriteNoContentAsync(HttpResponse response)
    {
        response.StatusCode = 204;
        response.Headers["X-Courier-Sandbox"] = "1";
        return Task.CompletedTask;
    }
}
