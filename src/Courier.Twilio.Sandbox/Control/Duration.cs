using System.Globalization;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Parses and formats durations: a number followed by ms, s, m or h, such as <c>250ms</c>.</summary>
internal static class Duration
{
    private static readonly (string Unit, TimeSpan Length)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)),
        ("s", TimeSpan.FromSeconds(1)),
        ("m", TimeSpan.FromMinutes(1)),
        ("h", TimeSpan.FromHours(1)),
    ];

    private static readonly TimeSpan MaxDuration = TimeSpan.FromDays(3660);

    /// <summary>Returns the duration, or null when the text is not a duration of at most 3660 days.</summary>
    public static TimeSpan? ParseOrNull(string? text)
    {
        var (unit, length) =
            Units.FirstOrDefault(candidate => text?.EndsWith(candidate.Unit, StringComparison.Ordinal) is true);
        if (unit is null)
        {
            return null;
        }

        var isNumber = double.TryParse(
            text.AsSpan(0, text!.Length - unit.Length),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number);
        return isNumber && number * length.TotalDays <= MaxDuration.TotalDays ? number * length : null;
    }

    /// <summary>Formats the duration in its largest whole unit: <c>20s</c> instead of <c>20000ms</c>.</summary>
    public static string FormatShort(TimeSpan duration) => Units.Reverse()
        .Where(unit => duration != TimeSpan.Zero && duration.Ticks % unit.Length.Ticks is 0)
        .Select(unit => string.Create(CultureInfo.InvariantCulture, $"{duration.Ticks / unit.Length.Ticks}{unit.Unit}"))
        .FirstOrDefault(FormatMilliseconds(duration));

    /// <summary>Formats the duration in milliseconds: <c>20000ms</c>.</summary>
    public static string FormatMilliseconds(TimeSpan duration) =>
        string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds}ms");
}
