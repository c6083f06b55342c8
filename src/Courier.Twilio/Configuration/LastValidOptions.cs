using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Configuration;

/// <summary>
/// Keeps the options in force. The platform's own cache forgets them when a reload brings invalid ones, and every send
/// after that would throw; this one keeps the last valid ones and logs one error.
/// </summary>
internal sealed class LastValidOptions(ILogger<LastValidOptions> logger) : IOptionsMonitorCache<CourierTwilioOptions>
{
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

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
                entries[key] = new(options);
                return options;
            }
            catch (Exception e) when (entry is not null)
            {
                Say(key, entry, OptionsErrorDescriber.Describe(e));
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

            entries[key] = new(options);
            return true;
        }
    }

    public bool TryRemove(string? name)
    {
        lock (gate)
        {
            return entries.TryGetValue(name ?? Options.DefaultName, out var entry) && !entry.IsStale && (entry.IsStale = true);
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

    // A file is often reported as changed more than once, and a section bound twice reports twice: one fault is one line.
    private void Say(string key, Entry entry, string fault)
    {
        if (entry.LastFault != fault)
        {
            logger.InvalidOptionsIgnored(key == Options.DefaultName ? "(without a name)" : key, fault);
            entry.LastFault = fault;
        }
    }

    private sealed class Entry(CourierTwilioOptions options)
    {
        public CourierTwilioOptions Options { get; } = options;

        public string? LastFault { get; set; }

        public bool IsStale { get; set; }
    }
}
