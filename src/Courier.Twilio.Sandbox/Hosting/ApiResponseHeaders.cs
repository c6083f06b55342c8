using System.Globalization;
using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Hosting;

/// <summary>
/// The headers of every response, as recorded from Twilio's API, and <c>X-Courier-Sandbox</c>, which identifies the
/// sandbox.
/// </summary>
internal sealed record ApiResponseHeaders(SandboxClock Clock, long StartTimestamp, int RequestsInFlight)
{
    private const string AllowedRequestHeaders =
        "Accept, Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, "
        + "Idempotency-Key";

    /// <summary>Returns the headers of a response; its own headers replace those of the same name.</summary>
    public IEnumerable<KeyValuePair<string, string>> GetHeaders(ApiResponse response)
    {
        var duration = Clock.GetElapsedTime(StartTimestamp).TotalSeconds;

        KeyValuePair<string, string>[] common =
        [
            new("Date", Clock.Now.ToString("R", CultureInfo.InvariantCulture)),
            new("Twilio-Request-Id", Sid.Create("RQ")),
            new("Twilio-Concurrent-Requests", RequestsInFlight.ToString(CultureInfo.InvariantCulture)),
            new("Twilio-Request-Duration", duration.ToString("0.000", CultureInfo.InvariantCulture)),
            new("X-Home-Region", "us1"),
            new("X-API-Domain", "api.twilio.com"),
            new("X-Powered-By", "AT-5000"),
            new("X-Shenanigans", "none"),
            new("Access-Control-Allow-Origin", "*"),
            new("Access-Control-Allow-Methods", "GET, POST, DELETE, OPTIONS"),
            new("Access-Control-Allow-Headers", AllowedRequestHeaders),
            new("Access-Control-Allow-Credentials", "true"),
            new("Access-Control-Expose-Headers", "ETag"),
            new("X-Courier-Sandbox", "1"),
        ];

        return common.Where(header => !IsReplaced(header.Key)).Concat(response.Headers);

        bool IsReplaced(string name) =>
            response.Headers.Any(own => own.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
