using System.Text;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Reads a request to its end, before it is authenticated.</summary>
internal static class ApiRequestReader
{
    private const string FormContentType = "application/x-www-form-urlencoded";

    /// <exception cref="BadHttpRequestException">The body is larger than the server's limit.</exception>
    public static async Task<ApiRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = RawForm.Empty;

        // Twilio ignores a JSON body, as if the form had no fields.
        if (request.HasFormContentType
            && request.ContentType!.StartsWith(FormContentType, StringComparison.OrdinalIgnoreCase))
        {
            using var reader = new StreamReader(request.Body, Encoding.UTF8);
            form = RawForm.Parse(await reader.ReadToEndAsync(cancellationToken).ConfigureAwait(false));
        }

        var query = RawForm.Parse(request.QueryString.Value?.TrimStart('?') ?? "");

        return new ApiRequest(request.Method, request.Path.Value ?? "/", query, form, CopyHeaders(request))
        {
            Authorization = request.Headers.Authorization,
        };
    }

    /// <summary>Copies the headers without the credentials, because the page shows them.</summary>
    private static Dictionary<string, string> CopyHeaders(HttpRequest request) => request.Headers
        .Where(static header => !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
        .ToDictionary(
            static header => header.Key,
            static header => header.Value.ToString(),
            StringComparer.OrdinalIgnoreCase);
}
