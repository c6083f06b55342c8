using System.Globalization;
using System.Text.Json;
using System.Xml;

namespace Courier.Twilio.Envelopes;

/// <summary>Reads when the messages of a document are sent and when they expire.</summary>
/// <remarks>
/// Twilio schedules 5 minutes to 35 days ahead and keeps a message for 1 to 36,000 seconds. Sources:
/// https://www.twilio.com/docs/api/errors/35115 and https://www.twilio.com/docs/messaging/api/message-resource.
/// </remarks>
internal static class TimingReader
{
    public const string Delay = "delay";
    public const string Expiry = "expiry";

    private static readonly TimeSpan MinDelay = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan MaxDelay = TimeSpan.FromDays(35);
    private static readonly TimeSpan MaxExpiry = TimeSpan.FromSeconds(36_000);

    /// <exception cref="CourierEnvelopeException">The delay is invalid or cannot be kept.</exception>
    public static EnvelopeTime? ReadDelay(EnvelopeNode message, InstructionScope scope, DateTimeOffset now)
    {
        if (scope.Find(message, Delay, Delay) is not { } delay)
        {
            return null;
        }

        InstructionScope.RequireKnown(delay.RequireObject(), Delay, "duration", "until", "timezone");
        if (delay.Find("timezone") is { } timezone)
        {
            // It applies to delivery windows only, which are refused.
            scope.Ignored.Add(timezone);
        }

        if (ReadTime(delay, "duration", "until", Delay, now) is not var (node, time) || time <= now)
        {
            return null;
        }

        if (time - now < MinDelay || time - now > MaxDelay)
        {
            throw InstructionScope.Refuse(node, Delay, "must be 5 minutes to 35 days: Twilio schedules no others.");
        }

        // SendAt has whole seconds. Rounded down, the message would be sent before its time.
        var ticks = time.UtcTicks + TimeSpan.TicksPerSecond - 1;
        return new(node.Path, new(ticks - (ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero));
    }

    /// <exception cref="CourierEnvelopeException">The expiry is invalid or cannot be kept.</exception>
    public static EnvelopeTime? ReadExpiry(
        EnvelopeNode message, InstructionScope scope, DateTimeOffset now, bool isDelayed)
    {
        if (scope.Find(message, Expiry, Expiry) is not { } expiry)
        {
            return null;
        }

        InstructionScope.RequireKnown(expiry.RequireObject(), Expiry, "expires_in", "expires_at");
        if (ReadTime(expiry, "expires_in", "expires_at", Expiry, now) is not var (node, time))
        {
            return null;
        }

        if (time - now > MaxExpiry)
        {
            throw InstructionScope.Refuse(
                node, Expiry, "must be at most 36,000 seconds (10 hours): Twilio keeps no message longer.");
        }

        return isDelayed
            ? throw InstructionScope.Refuse(
                expiry, Expiry, "and a delay cannot be combined: Twilio does not say when the time starts to count.")
            : new(node.Path, time);
    }

    private static (EnvelopeNode Node, DateTimeOffset Time)? ReadTime(
        EnvelopeNode parent, string relative, string absolute, string name, DateTimeOffset now)
    {
        var duration = parent.Find(relative);
        var timestamp = parent.Find(absolute);
        if (duration is not null && timestamp is not null)
        {
            throw parent.Refuse($"has both {relative} and {absolute}; keep one of them.");
        }

        return duration is { } d ? (d, now + ReadDuration(d, name))
            : timestamp is { } t ? (t, ReadTimestamp(t, name))
            : null;
    }

    private static TimeSpan ReadDuration(EnvelopeNode node, string name)
    {
        // Large enough for the refusal of the caller, and small enough for the arithmetic of dates.
        const long MaxMilliseconds = 1_000_000_000_000;
        if (node.Kind == JsonValueKind.Number
            && node.Json.TryGetInt64(out var milliseconds)
            && milliseconds is >= 0 and <= MaxMilliseconds)
        {
            return TimeSpan.FromMilliseconds(milliseconds);
        }

        if (name == Expiry
            && node.Kind == JsonValueKind.String
            && ParseIsoDuration(node.Json.GetString()!) is { TotalMilliseconds: >= 0 and <= MaxMilliseconds } duration)
        {
            return duration;
        }

        throw InstructionScope.Refuse(
            node,
            name,
            name == Expiry
                ? "must be whole milliseconds from 0, such as 60000, or an ISO 8601 duration, such as \"PT1H\"."
                : "must be whole milliseconds from 0, such as 600000.");
    }

    private static TimeSpan? ParseIsoDuration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            return null;
        }
    }

    private static DateTimeOffset ReadTimestamp(EnvelopeNode node, string name)
    {
        var text = node.Kind == JsonValueKind.String ? node.Json.GetString()! : "";
        var hasOffset = text is [.., 'Z'] or [.., '+' or '-', _, _, ':', _, _];
        return hasOffset
            && DateTimeOffset.TryParseExact(
                text,
                ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time)
            ? time
            : throw InstructionScope.Refuse(
                node, name, "must be an ISO 8601 timestamp with its offset, such as \"2030-01-31T08:00:00Z\".");
    }
}
