using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Courier.Twilio.Scenarios.Fixtures;

/// <summary>Records the spans and measurements of the library and of <c>System.Net.Http</c>.</summary>
internal sealed class Watch : IDisposable
{
    private static readonly string[] Sources = [CourierTwilioDiagnostics.ActivitySourceName, "System.Net.Http"];

    private readonly ActivityListener activities;
    private readonly MeterListener meters = new();

    public Watch()
    {
        activities = new()
        {
            ShouldListenTo = static source => Sources.Contains(source.Name),
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Spans.Add,
        };
        ActivitySource.AddActivityListener(activities);
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (Sources.Contains(instrument.Meter.Name))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(instrument, tags));
        meters.SetMeasurementEventCallback<int>((instrument, _, tags, _) => Add(instrument, tags));
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(instrument, tags));
        meters.Start();
    }

    public ConcurrentBag<Activity> Spans { get; } = [];

    public ConcurrentBag<(Instrument Instrument, KeyValuePair<string, object?>[] Tags)> Measurements { get; } = [];

    public void Observe() => meters.RecordObservableInstruments();

    public void Dispose()
    {
        activities.Dispose();
        meters.Dispose();
    }

    private void Add(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Measurements.Add((instrument, tags.ToArray()));
}
