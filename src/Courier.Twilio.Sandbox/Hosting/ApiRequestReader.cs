using System.Text;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Reads a request to its end before anybody judges it.</summary>
internal static class ApiRequestReader
{
    /// <exception cref="BadHttpRequestException">The body is larger than Kestrel takes.</exception>
    public static async Task<ApiRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = RawForm.Empty;

        // Twilio does not understand a JSON body; it sees a form without fields.
        if (request.HasFormContentType && request.ContentType!.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase))
        {
            using var reader = new StreamReader(request.Body, Encoding.UTF8);
            form = RawForm.Parse(await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
        }

        return new ApiRequest(request.Method, request.Path.Value ?? "/", RawForm.Parse(request.QueryString.Value?.TrimStart('?') ?? ""), form, Headers(request))
        {
            Authorization = request.Headers.Authorization,
        };
    }

    private static Dictionary<string, string> Headers(HttpRequest request) => request.Headers
        .Where(static header => !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
        .ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
}
