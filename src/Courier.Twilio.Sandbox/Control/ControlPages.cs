using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Every page under <c>/_sandbox</c>, and one that lists them.</summary>
internal static class ControlPages
{
    public static IReadOnlyList<Page> Of(SandboxState switchboard, ConnectionRegistry connections)
    {
        List<Page> pages = [];
        pages.AddRange(
        [
            new("GET", "", "this list", visit => visit.SayAsync([.. pages.Select(PageState.Of)], ControlJson.Readable.IReadOnlyListPageState)),
            .. new ServerControl(switchboard, connections).Pages,
            .. new MessageControl(switchboard).Pages,
            .. new RuleControl(switchboard).Pages,
            .. new ClockControl(switchboard).Pages,
            .. new SettingsControl(switchboard).Pages,
            .. new AccountControl(switchboard).Pages,
        ]);

        return pages;
    }
}
