namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders an error with its code, name and remedy.</summary>
internal static class ErrorNote
{
    public static Markup Render(int? code) => InboxError.Find(code) is { } error
        ? Markup.Html($"""
            <p class="error"><span class="code">{error.Code}</span> <strong>{error.Name}</strong> <span
                class="remedy">{error.Remedy}</span></p>
            """)
        : Markup.None;

    /// <summary>Renders an error with a link to Twilio's page about it.</summary>
    public static Markup RenderWithLink(int? code, string? sentence = null) => InboxError.Find(code) is { } error
        ? Markup.Html($"""
            <div class="error card">
            <p><span class="code">{error.Code}</span> <strong>{error.Name}</strong></p>
            {Markup.If(sentence is not null && sentence.TrimEnd('.') != error.Name.TrimEnd('.'),
                $"<p class=\"explanation\">{sentence}</p>")}
            <p class="remedy">{error.Remedy}</p>
            <p><a href="{error.MoreInfo}" rel="noreferrer" target="_blank">Twilio’s page on {error.Code}</a></p>
            </div>
            """)
        : Markup.None;
}
