namespace Courier.Twilio;

/// <summary>The names under which traces and metrics are found.</summary>
public static class CourierTwilioDiagnostics
{
    /// <summary>The <see cref="System.Diagnostics.ActivitySource"/>: <c>Courier.Twilio</c>.</summary>
    public const string ActivitySourceName = "Courier.Twilio";

    /// <summary>The <see cref="System.Diagnostics.Metrics.Meter"/>: <c>Courier.Twilio</c>.</summary>
    public const string MeterName = "Courier.Twilio";
}
