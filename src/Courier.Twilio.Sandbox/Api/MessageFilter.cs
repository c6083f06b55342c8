using System.Globalization;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>The filters of a list; the comparison is part of the parameter's name: <c>DateSent&gt;=2026-01-31</c>.</summary>
internal sealed class MessageFilter
{
    private static readonly string[] Names = ["To", "From", "DateSent", "DateSent<", "DateSent>"];

    private readonly SandboxSettings settings;

    private MessageFilter(RawForm query, SandboxSettings settings)
    {
        this.settings = settings;
        Query = [.. query.Fields.Where(static field => Names.Contains(field.Key) && field.Value is not "")];
    }

    public IReadOnlyList<KeyValuePair<string, string>> Query { get; }

    public static MessageFilter Parse(RawForm query, SandboxSettings settings) => new(query, settings);

    public bool Matches(SandboxMessage message) => Query.All(field => field.Key switch
    {
        "To" => message.To == field.Value,
        "From" => message.From == field.Value,
        _ => Span(field.Value) is not { } span || (message.SentAt is { } sent ? Matches(field.Key, sent, span) : settings.IncludeUnsentInDateFilters),
    });

    private static bool Matches(string name, DateTimeOffset sent, (DateTimeOffset From, DateTimeOffset Until) span) => name switch
    {
        "DateSent<" => sent < span.Until,
        "DateSent>" => sent >= span.From,
        _ => sent >= span.From && sent < span.Until,
    };

    /// <summary>A day is the whole day; a time is that second.</summary>
    private static (DateTimeOffset From, DateTimeOffset Until)? Span(string text)
    {
        if (DateTimeOffset.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day))
        {
            return (day, day.AddDays(1));
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? (moment, moment.AddSeconds(1))
            : null;
    }
}
