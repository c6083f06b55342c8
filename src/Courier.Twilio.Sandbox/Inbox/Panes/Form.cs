using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders forms that post an action and return to the current page, with and without JavaScript.</summary>
internal static class Form
{
    public static Markup RenderPost(PageModel model, string action, string classes, MarkupBuilder content) => Html($"""
        <form method="post" action="/inbox/{action}" class="{classes}">{RenderHidden("back",
            model.Here.Href)}{RenderHidden("account", model.Account.Sid)}{content.Build()}</form>
        """);

    /// <summary>Renders a button that copies the text of an element. It is hidden without JavaScript.</summary>
    public static Markup RenderCopyButton(string target, string label) => Html($"""
        <button type="button" class="quiet copy" data-copy="{target}">{Icon.Copy}<span>{label}</span></button>
        """);

    public static Markup RenderHidden(string name, string value) =>
        Html($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
}
