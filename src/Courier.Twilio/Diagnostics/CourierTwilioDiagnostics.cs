namespace Courier.Twilio;

/// <summary>The names of the activity source and the meter of this library.</summary>
public static class CourierTwilioDiagnostics
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>: <c>Courier.Twilio</c>.</summary>
    public const string ActivitySourceName = "Courier.Twilio";

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>: <c>Courier.Twilio</c>.</summary>
    public const string MeterName = "Courier.Twilio";
}
