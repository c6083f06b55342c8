using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Every page under <c>/_sandbox</c>, and one that lists them.</summary>
internal static class ControlEndpoints
{
    public static IReadOnlyList<ControlEndpoint> CreateAll(SandboxState switchboard, ConnectionRegistry connections)
    {
        List<ControlEndpoint> pages = [];
        pages.AddRange(
        [
            new("GET", "", "this list", visit => visit.WriteAsync([.. pages.Select(EndpointInfo.From)], ControlJson.Readable.IReadOnlyListPageState)),
            .. new ServerControl(switchboard, connections).Endpoints,
            .. new MessageControl(switchboard).Endpoints,
            .. new RuleControl(switchboard).Endpoints,
            .. new ClockControl(switchboard).Endpoints,
            .. new SettingsControl(switchboard).Endpoints,
            .. new AccountControl(switchboard).Endpoints,
        ]);

        return pages;
    }
}
