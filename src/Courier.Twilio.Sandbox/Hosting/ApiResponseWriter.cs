using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Writes a response without faults.</summary>
internal static class ApiResponseWriter
{
    public static async Task WriteAsync(
        HttpResponse target,
        ApiResponse response,
        ApiResponseHeaders headers,
        CancellationToken cancellationToken)
    {
        WriteHeaders(target, response, headers);

        if (HasBody(response))
        {
            await target.Body.WriteAsync(response.Body, cancellationToken).ConfigureAwait(false);
        }
    }

    public static void WriteHeaders(HttpResponse target, ApiResponse response, ApiResponseHeaders headers)
    {
        target.StatusCode = response.Status;

        foreach (var (name, value) in headers.GetHeaders(response))
        {
            target.Headers[name] = value;
        }

        if (HasBody(response))
        {
            target.ContentType = response.ContentType;
            target.ContentLength = response.Body.Length;
        }
    }

    /// <summary>Whether HTTP allows a body with the status.</summary>
    private static bool HasBody(ApiResponse response) => response.Status is not (204 or 205 or 304);
}
