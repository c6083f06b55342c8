using System.Globalization;
using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>The headers of every answer, as the real service was seen to send them, and one that says this is not it.</summary>
internal sealed record ApiResponseHeaders(SandboxClock Clock, long Began, int RequestsInFlight)
{
    public IEnumerable<KeyValuePair<string, string>> GetHeaders(ApiResponse answer)
    {
        KeyValuePair<string, string>[] usual =
        [
            new("Date", Clock.Now.ToString("R", CultureInfo.InvariantCulture)),
            new("Twilio-Request-Id", Sid.Create("RQ")),
            new("Twilio-Concurrent-Requests", RequestsInFlight.ToString(CultureInfo.InvariantCulture)),
            new("Twilio-Request-Duration", Clock.GetElapsedTime(Began).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)),
            new("X-Home-Region", "us1"),
            new("X-API-Domain", "api.twilio.com"),
            new("X-Powered-By", "AT-5000"),
            new("X-Shenanigans", "none"),
            new("Access-Control-Allow-Origin", "*"),
            new("Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS"),
            new("Access-Control-Allow-Headers", "Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Idempotency-Key"),
            new("Access-Control-Allow-Credentials", "true"),
            new("Access-Control-Expose-Headers", "ETag"),
            new("X-Courier-Sandbox", "1"),
        ];

        return usual.Where(header => !answer.Headers.Any(own => own.Key.Equals(header.Key, StringComparison.OrdinalIgnoreCase))).Concat(answer.Headers);
    }
}
