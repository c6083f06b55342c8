using Courier.Twilio.Sandbox.Inbox.Threads;
using static Courier.Twilio.Sandbox.Inbox.Markup;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Renders a thread as a phone: received messages on the left, replies of the handset on the right.</summary>
internal static class Phone
{
    private const int MaxShownEntries = 200;

    public static Markup Render(PageModel model, Conversation conversation) => Html($"""
        <section class="phone" aria-labelledby="handset">
        <div class="top">
        <p class="carrier" aria-hidden="true">{Moment.RenderMinute(model.State.Clock.Now)}<span
            class="island"></span><span class="signal"><span></span><span></span><span></span><span></span></span></p>
        <div class="titles">
        <a class="back" href="{model.Home.Href}">{Icon.Back}<span>Handsets</span></a>
        <h2 id="handset"><span class="avatar hue-{Number.GetHue(conversation.Handset)}"
            aria-hidden="true">{Number.GetBadge(conversation.Handset)}</span>{Number.Render(conversation.Handset)}</h2>
        </div>
        {RenderOptOuts(model, conversation)}
        {RenderPendingRules(model, conversation)}
        </div>
        <div class="thread"><ol class="entries" id="thread">
        {RenderEntries(model, conversation)}
        </ol></div>
        {ReplyBox.Render(model, conversation)}
        </section>
        """);

    private static IEnumerable<Markup> RenderEntries(PageModel model, Conversation conversation)
    {
        if (conversation.Entries.Count > MaxShownEntries)
        {
            var all = $"/_sandbox/messages?account={model.Account.Sid}&to={Uri.EscapeDataString(conversation.Handset)}";
            yield return Html(
                $"<li class=\"earlier\"><a href=\"{all}\">{conversation.Entries.Count - MaxShownEntries} earlier, as JSON</a></li>");
        }

        Entry? before = null;
        foreach (var entry in conversation.Entries.TakeLast(MaxShownEntries))
        {
            if (before?.At.UtcDateTime.Date != entry.At.UtcDateTime.Date)
            {
                yield return Html($"<li class=\"day\">{Moment.RenderDay(entry.At)}</li>");
            }

            yield return Bubble.Render(model, conversation, entry, before);
            before = entry;
        }
    }

    private static Markup RenderOptOuts(PageModel model, Conversation conversation)
    {
        var senders =
            model.Account.OptOuts.All
                .Where(one => one.Recipient == conversation.Handset)
                .Select(static one => one.Sender)
                .ToList();
        return If(senders is not [], $"""
            <p class="aside bad">Opted out of {string.Join(", ",
                senders)}: messages from there fail with 21610 until this handset sends START.</p>
            """);
    }

    /// <summary>Renders the rules for this handset that are not used up.</summary>
    private static Markup RenderPendingRules(PageModel model, Conversation conversation)
    {
        var rules = model.State.Rules.All
            .Where(live => !live.IsUsedUp && live.Rule.To == conversation.Handset
                && (live.Rule.AccountSid ?? model.Account.Sid) == model.Account.Sid)
            .Select(live => Form.RenderPost(model, "rules/remove", "aside ahead",
                $"""{Form.RenderHidden("id", $"{live.Id}")}<span>{Icon.Bolt} {RuleDescription.DescribeRemaining(live)}: {RuleDescription.DescribeEffect(live.Rule)}.</span> <button class="quiet">Remove</button>"""));
        return Html($"{rules}");
    }
}
