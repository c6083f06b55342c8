namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Formats a posted form as a shell command with the same fields in the same order.</summary>
internal static class CurlText
{
    public static string Format(PageModel model, IReadOnlyList<KeyValuePair<string, string>> form) => string.Join(
        " \\\n  ",
    [
        $"curl -u {model.Account.Sid}:{Quote(model.Account.AuthToken)}",
        FormatUrl($"{model.Origin}/2010-04-01/Accounts/{model.Account.Sid}/Messages.json"),
        .. form.Select(static field => $"--data-urlencode {Quote($"{Uri.EscapeDataString(field.Key)}={field.Value}")}"),
    ]);

    /// <summary>Quotes the brackets of an IPv6 address and disables curl's globbing of them.</summary>
    private static string FormatUrl(string url) =>
        url.Contains('[', StringComparison.Ordinal) ? $"-g {Quote(url)}" : url;

    /// <summary>Puts the text in single quotes. A single quote itself is written outside of them.</summary>
    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
