using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>A form that works with and without a script: it posts, and leads back to where it stood.</summary>
internal static class Form
{
    public static Markup RenderPost(PageModel model, string action, string classes, MarkupBuilder content) => Html($"""
        <form method="post" action="/inbox/{action}" class="{classes}"><input type="hidden" name="back" value="{model.Here.Href}"><input type="hidden" name="account" value="{model.Account.Sid}">{content.Build()}</form>
        """);

    /// <summary>Something a script copies; without one the text can be marked by hand.</summary>
    public static Markup RenderCopyButton(string target, string label) => Html(
        $"<button type=\"button\" class=\"quiet copy\" data-copy=\"{target}\">{Icon.Copy}<span>{label}</span></button>");

    public static Markup RenderHidden(string name, string value) => Html($"<input type=\"hidden\" name=\"{name}\" value=\"{value}\">");
}
