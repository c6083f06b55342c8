using System.Globalization;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>A length of time as people write it: a number and ms, s, m or h.</summary>
internal static class Duration
{
    private static readonly (string Unit, TimeSpan Length)[] Units =
    [
        ("ms", TimeSpan.FromMilliseconds(1)), ("s", TimeSpan.FromSeconds(1)), ("m", TimeSpan.FromMinutes(1)), ("h", TimeSpan.FromHours(1)),
    ];

    private static readonly TimeSpan MaxDuration = TimeSpan.FromDays(3660);

    public static TimeSpan? ParseOrNull(string? text)
    {
        var (unit, length) = Units.FirstOrDefault(one => text?.EndsWith(one.Unit, StringComparison.Ordinal) is true);
        return unit is not null
            && double.TryParse(text.AsSpan(0, text!.Length - unit.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number * length.TotalDays <= MaxDuration.TotalDays
            ? number * length
            : null;
    }

    /// <summary>In the largest unit it fills: <c>20s</c> where <see cref="FormatMilliseconds"/> has <c>20000ms</c>.</summary>
    public static string FormatShort(TimeSpan duration) => Units.Reverse()
        .Where(unit => duration != TimeSpan.Zero && duration.Ticks % unit.Length.Ticks is 0)
        .Select(unit => string.Create(CultureInfo.InvariantCulture, $"{duration.Ticks / unit.Length.Ticks}{unit.Unit}"))
        .FirstOrDefault(FormatMilliseconds(duration));

    public static string FormatMilliseconds(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalMilliseconds}ms");
}
