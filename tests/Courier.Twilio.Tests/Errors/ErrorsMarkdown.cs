using System.Globalization;
using System.Text;

namespace Courier.Twilio.Tests.Errors;

/// <summary>Formats ERRORS.md from the error infos of the catalog.</summary>
internal static class ErrorsMarkdown
{
    private static readonly (int First, int Last, string Title)[] Sections =
    [
        (10_000, 19_999, "10xxx to 14xxx: account, callbacks, media, replies"),
        (20_000, 20_999, "20xxx: the API itself"),
        (21_000, 21_999, "21xxx: a request to send, and the senders"),
        (23_000, 23_999, "23xxx: redaction"),
        (30_000, 30_099, "300xx: delivery"),
        (30_100, 30_399, "301xx: link shortening and registered numbers"),
        (30_400, 30_699, "304xx to 306xx: delivery, and the verification of toll-free numbers"),
        (30_700, 30_799, "307xx: brands"),
        (30_800, 30_879, "308xx: the verification of senders"),
        (30_880, 30_999, "3088x to 309xx: campaigns"),
        (35_000, 35_999, "35xxx: scheduled and bulk messages"),
        (60_000, 60_999, "60xxx: Lookup"),
        (63_000, 999_999, "63xxx and above: WhatsApp, RCS, Messenger"),
    ];

    public static string Format(IReadOnlyCollection<TwilioErrorInfo> errors)
    {
        var page = new StringBuilder();

        page.Append(ErrorsMarkdownPreamble.Format(errors.Count));

        foreach (var (first, last, title) in Sections)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
            page.Append("| code | name | Twilio's title | reason | sources | transient | failover | what to do |\n");
            page.Append("|---|---|---|---|---|---|---|---|\n");

            foreach (var error in errors.Where(error => (int)error.Code >= first && (int)error.Code <= last))
            {
                page.Append(FormatLine(error));
            }
        }

        return page.ToString();
    }

    private static string FormatLine(TwilioErrorInfo error) => string.Create(
        CultureInfo.InvariantCulture,
        $"| [{(int)error.Code}]({error.HelpLink}) | `{error.Code}` | {Escape(error.Title)}{FormatLevel(error.Level)} "
        + $"| {error.Reason} | {error.Sources} | {(error.IsTransient ? "yes" : "no")} | {error.Failover} "
        + $"| {Escape(string.Join(' ', error.Advice))} |\n");

    private static string FormatLevel(TwilioErrorLevel level) =>
        level == TwilioErrorLevel.Warning ? " (warning)" : "";

    private static string Escape(string text) => text.Trim()
        .Replace("&", "&amp;")
        .Replace("<", "&lt;")
        .Replace(">", "&gt;")
        .Replace("|", "\\|")
        .Replace("*", "\\*");
}
