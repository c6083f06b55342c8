using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>The whole page, as the server draws it: complete without a script, which only keeps it up to date.</summary>
internal static class Document
{
    public static Markup Of(PageModel model) => Html($"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{Title(model)}</title>
        <link rel="icon" href="{PageAsset.Icon.Path}" type="image/svg+xml">
        <link rel="stylesheet" href="{PageAsset.Style.Path}">
        <script src="{PageAsset.Script.Path}" defer></script>
        </head>
        <body data-pane="{model.Address.Pane}" data-account="{model.Home.AccountSid}" data-handset="{model.Conversation?.Handset}" data-message="{model.Address.EntryId}" data-view="{model.Address.View}">
        <a class="skip" href="#middle">Skip to the messages</a>
        {TopBar.Of(model)}
        {When(model.Notice is not null, $"<p class=\"notice\" role=\"alert\">{model.Notice}</p>")}
        <main>
        {Side.Of(model)}
        <div class="middle" id="middle" tabindex="-1">
        {Middle(model)}
        </div>
        {Detail(model)}
        </main>
        <p id="announcer" class="unseen" role="status" aria-live="polite" data-keep></p>
        </body>
        </html>
        """);

    private static string Title(PageModel model) =>
        $"{(model.Unread > 0 ? $"({model.Unread}) " : "")}{Subject(model)}Courier sandbox";

    private static string Subject(PageModel model) => model switch
    {
        { Address.View: ListPageAddress.Requests } => "Turned away · ",
        { Address.View: ListPageAddress.Rules } => "Faults · ",
        { Conversation: { } conversation } => $"{conversation.Handset} · ",
        _ => "",
    };

    private static Markup Middle(PageModel model) => model switch
    {
        { Address.View: ListPageAddress.Requests } => RequestsView.Of(model),
        { Address.View: ListPageAddress.Rules } => RulesView.Of(model),
        { Conversation: { } conversation } => Phone.Of(model, conversation),
        _ => Welcome.Of(model),
    };

    private static Markup Detail(PageModel model) => model is { Address.View: null, Conversation: { } conversation, Entry: { } entry }
        ? Html($"""
            <section class="detail" aria-label="The message in detail">
            {EntryPane.Of(model, conversation, entry)}
            </section>
            """)
        : None;
}
