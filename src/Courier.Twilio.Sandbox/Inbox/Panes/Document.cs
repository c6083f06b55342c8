using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the complete page. It works without JavaScript; the script only keeps it up to date.</summary>
internal static class Document
{
    public static Markup Render(PageModel model) => Html($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{GetTitle(model)}</title>
        <link rel="icon" href="{PageAsset.Icon.Path}" type="image/svg+xml">
        <link rel="stylesheet" href="{PageAsset.Style.Path}">
        <script src="{PageAsset.Script.Path}" defer></script>
        </head>
        <body data-pane="{model.Address.Pane}" data-account="{model.Home.AccountSid}"
            data-handset="{model.Conversation?.Handset}" data-message="{model.Address.EntryId}"
            data-view="{model.Address.View}">
        <a class="skip" href="#middle">Skip to the messages</a>
        {TopBar.Render(model)}
        {If(model.Notice is not null, $"<p class=\"notice\" role=\"alert\">{model.Notice}</p>")}
        <main>
        {Side.Render(model)}
        <div class="middle" id="middle" tabindex="-1">
        {RenderMiddle(model)}
        </div>
        {RenderDetail(model)}
        </main>
        <p id="announcer" class="visually-hidden" role="status" aria-live="polite" data-keep></p>
        </body>
        </html>
        """);

    private static string GetTitle(PageModel model) =>
        $"{(model.Unread > 0 ? $"({model.Unread}) " : "")}{GetSubject(model)}Courier sandbox";

    private static string GetSubject(PageModel model) => model switch
    {
        { Address.View: InboxAddress.Requests } => "Rejected requests · ",
        { Address.View: InboxAddress.Rules } => "Faults · ",
        { Conversation: { } conversation } => $"{conversation.Handset} · ",
        _ => "",
    };

    private static Markup RenderMiddle(PageModel model) => model switch
    {
        { Address.View: InboxAddress.Requests } => RequestsView.Render(model),
        { Address.View: InboxAddress.Rules } => RulesView.Render(model),
        { Conversation: { } conversation } => Phone.Render(model, conversation),
        _ => Welcome.Render(model),
    };

    private static Markup RenderDetail(PageModel model) =>
        model is { Address.View: null, Conversation: { } conversation, Entry: { } entry }
            ? Html($"""
                <section class="detail" aria-label="Message details">
                {EntryPane.Render(model, conversation, entry)}
                </section>
                """)
            : None;
}
