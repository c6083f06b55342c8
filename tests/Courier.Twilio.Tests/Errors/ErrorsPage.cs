using System.Globalization;
using System.Text;

namespace Courier.Twilio.Tests.Errors;

/// <summary>Writes ERRORS.md from the rows of the catalog.</summary>
internal static class ErrorsPage
{
    private static readonly (int First, int Last, string Title)[] Chapters =
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

    public static string Write(IReadOnlyCollection<TwilioErrorInfo> rows)
    {
        var page = new StringBuilder();

        page.Append(ErrorsPageText.Preface(rows.Count));

        foreach (var (first, last, title) in Chapters)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
            page.Append("| code | name | Twilio's title | reason | shows up | later? | failover | what to do |\n");
            page.Append("|---|---|---|---|---|---|---|---|\n");

            foreach (var row in rows.Where(row => (int)row.Code >= first && (int)row.Code <= last))
            {
                page.Append(Line(row));
            }
        }

        return page.ToString();
    }

    private static string Line(TwilioErrorInfo row) => string.Create(
        CultureInfo.InvariantCulture,
        $"| [{(int)row.Code}]({row.HelpLink}) | `{row.Code}` | {Cell(row.Title)}{Mark(row.Level)} | {row.Reason} | {Cell($"{row.Sources}")} "
        + $"| {(row.IsTransient ? "yes" : "no")} | {row.Failover} | {Cell(string.Join(' ', row.Advice))} |\n");

    private static string Mark(TwilioErrorLevel level) => level == TwilioErrorLevel.Warning ? " (warning)" : "";

    private static string Cell(string text) =>
        text.Trim().Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("|", "\\|").Replace("*", "\\*");
}
