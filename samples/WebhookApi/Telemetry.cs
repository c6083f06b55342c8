using Courier.Twilio;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace WebhookApi;

internal static class Telemetry
{
    private const int Seconds = 5;

    public static void AddTelemetryOnTheConsole(this IServiceCollection services) => services.AddOpenTelemetry()
        .WithTracing(traces => traces
            // The platform's own spans around and below ours; without the first, what a request starts is not sampled.
            .AddSource("Microsoft.AspNetCore", CourierTwilioDiagnostics.ActivitySourceName, "System.Net.Http")
            .AddConsoleExporter())
        .WithMetrics(metrics => metrics
            .AddMeter(CourierTwilioDiagnostics.MeterName)
            .AddConsoleExporter((_, reader) => reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = Seconds * 1000));
}
