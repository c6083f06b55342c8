using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Endpoints;

/// <summary>
/// Logs the requests to one endpoint that do not have exactly one signature, at most one a minute: anyone on the
/// internet can send such a request.
/// </summary>
/// <remarks>The requests are not passed to <see cref="ITwilioWebhooks"/>, because their body is not read.</remarks>
internal sealed partial class UnsignedRequestLogger(
    string pattern, ILogger<UnsignedRequestLogger> logger, TimeProvider time)
{
    private static readonly TimeSpan MinInterval = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private long? lastLogged;

    /// <summary>Logs one request.</summary>
    public void Log()
    {
        lock (gate)
        {
            if (lastLogged is { } last && time.GetElapsedTime(last) < MinInterval)
            {
                return;
            }

            lastLogged = time.GetTimestamp();
        }

        LogUnsigned(logger, pattern);
    }

    [LoggerMessage(
        45,
        LogLevel.Warning,
        "Webhook to {Pattern} was rejected; it does not have exactly one header X-Twilio-Signature. Twilio signs every "
        + "webhook: a proxy removed the header, or the request is not from Twilio. Logged at most once a minute.")]
    private static partial void LogUnsigned(ILogger logger, string pattern);
}
