namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>A form as one command of a shell: the same fields, in the same order, spelled the same.</summary>
internal static class CurlText
{
    public static string Format(PageModel model, IReadOnlyList<KeyValuePair<string, string>> form) => string.Join(" \\\n  ",
    [
        $"curl -u {model.Account.Sid}:{Quote(model.Account.AuthToken)}",
        FormatUrl($"{model.Origin}/2010-04-01/Accounts/{model.Account.Sid}/Messages.json"),
        .. form.Select(static field => $"--data-urlencode {Quote($"{Uri.EscapeDataString(field.Key)}={field.Value}")}"),
    ]);

    /// <summary>The brackets of an IPv6 address mean something else to curl, and to some shells.</summary>
    private static string FormatUrl(string url) => url.Contains('[', StringComparison.Ordinal) ? $"-g {Quote(url)}" : url;

    /// <summary>Within single quotes a shell changes nothing; a single quote itself has to stand outside of them.</summary>
    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
