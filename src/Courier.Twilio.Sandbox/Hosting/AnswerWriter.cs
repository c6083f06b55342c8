using System.Globalization;
using Courier.Twilio.Sandbox.Accounts;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Hosting;

internal static class AnswerWriter
{
    /// <summary>The headers of every answer, as the real service was seen to send them, and one that says this is not it.</summary>
    public static void WriteHead(HttpResponse response, Answer answer, DateTimeOffset now, TimeSpan took, int requestsInFlight)
    {
        response.StatusCode = answer.Status;
        var headers = response.Headers;
        headers.Date = now.ToString("R", CultureInfo.InvariantCulture);
        headers["Twilio-Request-Id"] = Sid.New("RQ");
        headers["Twilio-Concurrent-Requests"] = requestsInFlight.ToString(CultureInfo.InvariantCulture);
        headers["Twilio-Request-Duration"] = took.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        headers["X-Home-Region"] = "us1";
        headers["X-API-Domain"] = "api.twilio.com";
        headers["X-Powered-By"] = "AT-5000";
        headers["X-Shenanigans"] = "none";
        headers["Access-Control-Allow-Origin"] = "*";
        headers["X-Courier-Sandbox"] = "1";
        foreach (var (name, value) in answer.Headers)
        {
            headers[name] = value;
        }

        if (answer.Status is not (204 or 304))
        {
            headers.ContentType = answer.ContentType;
            headers.ContentLength = answer.Body.Length;
        }
    }

    public static async Task WriteBodyAsync(HttpResponse response, Answer answer, CancellationToken cancellationToken)
    {
        if (!answer.Body.IsEmpty)
        {
            await response.Body.WriteAsync(answer.Body, cancellationToken).ConfigureAwait(false);
        }
    }
}
