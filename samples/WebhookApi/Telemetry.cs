using Courier.Twilio;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace WebhookApi;

internal static class Telemetry
{
    private const int ExportIntervalMilliseconds = 5_000;

    public static void AddConsoleTelemetry(this IServiceCollection services) => services.AddOpenTelemetry()
        .WithTracing(traces => traces
            // Without the source of ASP.NET Core, the parent span is not recorded, and neither are those below it.
            .AddSource("Microsoft.AspNetCore", CourierTwilioDiagnostics.ActivitySourceName, "System.Net.Http")
            .AddConsoleExporter())
        .WithMetrics(metrics => metrics
            .AddMeter(CourierTwilioDiagnostics.MeterName)
            .AddConsoleExporter((_, reader) =>
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = ExportIntervalMilliseconds));
}
