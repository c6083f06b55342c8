using System.Globalization;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>The addresses of the pages of a list, relative as Twilio's are.</summary>
internal sealed class PageLinks(string path, IReadOnlyList<KeyValuePair<string, string>> filters, int size)
{
    public string First => GetUri(0, null);

    public string GetUri(int page, string? token)
    {
        KeyValuePair<string, string>[] query =
        [
            .. filters,
            new("PageSize", size.ToString(CultureInfo.InvariantCulture)),
            new("Page", page.ToString(CultureInfo.InvariantCulture)),
            .. token is null ? Array.Empty<KeyValuePair<string, string>>() : [new("PageToken", token)],
        ];

        return $"{path}?{string.Join('&', query.Select(Escape))}";
    }

    private static string Escape(KeyValuePair<string, string> field) =>
        $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}";
}
