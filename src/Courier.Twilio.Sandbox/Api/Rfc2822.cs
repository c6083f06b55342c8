using System.Globalization;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Formats the dates of the 2010 API: <c>Thu, 24 Aug 2023 05:01:45 +0000</c>.</summary>
internal static class Rfc2822
{
    public static string Format(DateTimeOffset date) =>
        date.UtcDateTime.ToString("ddd, dd MMM yyyy HH:mm:ss '+0000'", CultureInfo.InvariantCulture);

    public static string? Format(DateTimeOffset? date) => date is { } value ? Format(value) : null;
}
