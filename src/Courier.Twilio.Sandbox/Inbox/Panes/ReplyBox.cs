using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders the form that replies as the handset.</summary>
internal static class ReplyBox
{
    public static Markup Render(PageModel model, Conversation conversation) => conversation.Senders switch
    {
        [] => Html($"""
            <p class="composer hint">No sender can receive a reply yet: an alphanumeric sender ID receives none,
            and a Messaging Service selects its number when the message is queued.</p>
            """),
        var senders => Form.RenderPost(model, "reply", "composer", $"""
            {Form.RenderHidden("from", conversation.Handset)}
            <div class="keywords">
            <button name="keyword" value="STOP">STOP</button><button name="keyword" value="START">START</button>
            {RenderSenderChoice(senders)}
            </div>
            <div class="write">
            <label class="visually-hidden" for="reply">Reply as this handset</label>
            <textarea id="reply" name="body" rows="1" placeholder="Reply as this handset" maxlength="1600"></textarea>
            <button class="primary round" aria-label="Send the reply" title="Send the reply">{Icon.Send}</button>
            </div>
            """),
    };

    private static Markup RenderSenderChoice(IReadOnlyList<string> senders) => senders is [var only]
        ? Html($"<span class=\"to\">{Form.RenderHidden("to", only)}to {only}</span>")
        : Html($"""
            <label class="to">to <select name="to">{senders.Select(static sender =>
                Html($"<option>{sender}</option>"))}</select></label>
            """);
}
