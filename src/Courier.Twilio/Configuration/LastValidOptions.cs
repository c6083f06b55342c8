using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Options cache that keeps the last valid options when a reload is invalid, and logs one error. The cache of
/// Microsoft.Extensions.Options drops its entry on a reload, so every later read of invalid options would throw. Of
/// valid options it logs once where messages go.
/// </summary>
internal sealed class LastValidOptions(ILogger<LastValidOptions> logger, IEnumerable<OptionsSection> sections)
    : IOptionsMonitorCache<CourierTwilioOptions>
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly NonThrowingLogger<LastValidOptions> logger = new(logger);

    public CourierTwilioOptions GetOrAdd(string? name, Func<CourierTwilioOptions> createOptions)
    {
        var key = name ?? Options.DefaultName;
        lock (gate)
        {
            if (entries.TryGetValue(key, out var entry) && !entry.IsStale)
            {
                return entry.Options;
            }

            try
            {
                var options = createOptions();
                var report = OptionsReport.Create(key, options, [.. sections]);
                report.Write(logger, entry?.Report);
                entries[key] = new(options, report);
                return options;
            }
            catch (Exception e) when (entry is not null)
            {
                LogError(key, entry, OptionsErrorDescriber.Describe(e));
                entry.IsStale = false;
                return entry.Options;
            }
        }
    }

    public bool TryAdd(string? name, CourierTwilioOptions options)
    {
        lock (gate)
        {
            var key = name ?? Options.DefaultName;
            if (entries.TryGetValue(key, out var entry) && !entry.IsStale)
            {
                return false;
            }

            entries[key] = new(options, entry?.Report);
            return true;
        }
    }

    /// <summary>Marks the options as stale: they are created again by the next read, and kept if that fails.</summary>
    public bool TryRemove(string? name)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(name ?? Options.DefaultName, out var entry) || entry.IsStale)
            {
                return false;
            }

            entry.IsStale = true;
            return true;
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            foreach (var entry in entries.Values)
            {
                entry.IsStale = true;
            }
        }
    }

    // A file change is often reported more than once, and so is a section that is bound twice: the same error is logged
    // once.
    private void LogError(string key, Entry entry, string error)
    {
        if (entry.LastError != error)
        {
            logger.InvalidOptionsIgnored(key == Options.DefaultName ? "(without a name)" : key, error);
            entry.LastError = error;
        }
    }

    private sealed class Entry(CourierTwilioOptions options, OptionsReport? report)
    {
        public CourierTwilioOptions Options { get; } = options;

        public OptionsReport? Report { get; } = report;

        public string? LastError { get; set; }

        public bool IsStale { get; set; }
    }
}
