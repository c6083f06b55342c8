using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>Says an answer in good order; what is to go wrong with it is the fault player's.</summary>
internal static class ApiResponseWriter
{
    public static async Task WriteAsync(HttpResponse response, ApiResponse answer, ApiResponseHeaders head, CancellationToken cancellationToken)
    {
        WriteHeaders(response, answer, head);
        if (HasBody(answer))
        {
            await response.Body.WriteAsync(answer.Body, cancellationToken).ConfigureAwait(false);
        }
    }

    public static void WriteHeaders(HttpResponse response, ApiResponse answer, ApiResponseHeaders head)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in head.GetHeaders(answer))
        {
            response.Headers[name] = value;
        }

        if (HasBody(answer))
        {
            response.ContentType = answer.ContentType;
            response.ContentLength = answer.Body.Length;
        }
    }

    /// <summary>With these statuses the end of the head is the end of the answer.</summary>
    private static bool HasBody(ApiResponse answer) => answer.Status is not (204 or 205 or 304);
}
