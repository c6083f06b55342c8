using Courier.Twilio.Sandbox.Faults;
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
            var count = conversation.Entries.Count - MaxShownEntries;
            yield return Html($"<li class=\"earlier\"><a href=\"{all}\">{count} earlier, as JSON</a></li>");
        }

        Entry? previous = null;
        foreach (var entry in conversation.Entries.TakeLast(MaxShownEntries))
        {
            if (previous?.At.UtcDateTime.Date != entry.At.UtcDateTime.Date)
            {
                yield return Html($"<li class=\"day\">{Moment.RenderDay(entry.At)}</li>");
            }

            yield return Bubble.Render(model, conversation, entry, previous);
            previous = entry;
        }
    }

    private static Markup RenderOptOuts(PageModel model, Conversation conversation)
    {
        var senders = model.Account.OptOuts.All
            .Where(optOut => optOut.Recipient == conversation.Handset)
            .Select(static optOut => optOut.Sender)
            .ToList();
        return If(senders is not [], $"""
            <p class="aside bad">Opted out of {string.Join(", ", senders)}:
            messages from there fail with 21610 until this handset sends START.</p>
            """);
    }

    /// <summary>Renders the rules for this handset that are not used up.</summary>
    private static Markup RenderPendingRules(PageModel model, Conversation conversation)
    {
        var rules = model.State.Rules.All
            .Where(active => !active.IsUsedUp && active.Rule.To == conversation.Handset
                && (active.Rule.AccountSid ?? model.Account.Sid) == model.Account.Sid)
            .Select(active => RenderPendingRule(model, active));
        return Html($"{rules}");
    }

    private static Markup RenderPendingRule(PageModel model, ActiveRule active)
    {
        var (remaining, effect) =
            (RuleDescription.DescribeRemaining(active), RuleDescription.DescribeEffect(active.Rule));
        return Form.RenderPost(model, "rules/remove", "aside upcoming", $"""
            {Form.RenderHidden("id", $"{active.Id}")}<span>{Icon.Bolt} {remaining}: {effect}.</span>
            <button class="quiet">Remove</button>
            """);
    }
}
