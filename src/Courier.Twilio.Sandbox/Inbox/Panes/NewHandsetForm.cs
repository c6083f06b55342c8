using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the form that sends an inbound message from a number without a thread.</summary>
internal static class NewHandsetForm
{
    public static Markup Render(PageModel model) => Html($"""
        <details class="new-handset">
        <summary>Send from another number</summary>
        {Form.RenderPost(model, "reply", "fields", $"""
            <label>From <input name="from" value="+12025550123" inputmode="tel" autocomplete="off"></label>
            <label>To <input name="to" value="{Recipients.MagicNumbers.Sender}" inputmode="tel"
                autocomplete="off"></label>
            <label>Text <textarea name="body" rows="2"></textarea></label>
            <button class="primary">Send</button>
            """)}
        </details>
        """);
}
