using System.Globalization;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>
/// The filters of a message list. The comparison operator is part of the parameter name:
/// <c>DateSent&gt;=2026-01-31</c>.
/// </summary>
internal sealed class MessageFilter
{
    private static readonly string[] Names = ["To", "From", "DateSent", "DateSent<", "DateSent>"];

    private readonly SandboxSettings settings;

    private MessageFilter(RawForm query, SandboxSettings settings)
    {
        this.settings = settings;
        Query = [.. query.Fields.Where(static field => Names.Contains(field.Key) && field.Value is not "")];
    }

    /// <summary>The filter parameters as they were sent, for the links to other pages.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    public static MessageFilter Parse(RawForm query, SandboxSettings settings) => new(query, settings);

    public bool Matches(SandboxMessage message) => Query.All(field => field.Key switch
    {
        "To" => message.To == field.Value,
        "From" => message.From == field.Value,
        _ => ParseRange(field.Value) is not { } range
            || (message.SentAt is { } sent ? Matches(field.Key, sent, range) : settings.IncludeUnsentInDateFilters),
    });

    private static bool Matches(
        string name,
        DateTimeOffset sent,
        (DateTimeOffset From, DateTimeOffset Until) range) => name switch
    {
        "DateSent<" => sent < range.Until,
        "DateSent>" => sent >= range.From,
        _ => sent >= range.From && sent < range.Until,
    };

    /// <summary>Parses a date as the whole day, and a time as its second; returns null for any other text.</summary>
    private static (DateTimeOffset From, DateTimeOffset Until)? ParseRange(string text)
    {
        if (DateTimeOffset.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day))
        {
            return (day, day.AddDays(1));
        }

        return DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? (time, time.AddSeconds(1))
            : null;
    }
}
