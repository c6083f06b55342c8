using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Creates all endpoints under <c>/_sandbox</c>, including the one that lists them.</summary>
internal static class ControlEndpoints
{
    public static IReadOnlyList<ControlEndpoint> CreateAll(SandboxState state, ConnectionRegistry connections)
    {
        List<ControlEndpoint> endpoints = [];
        endpoints.AddRange(
        [
            new("GET", "", "returns this list", context => context.WriteAsync(
                [.. endpoints.Select(EndpointInfo.From)],
                ControlJson.Readable.IReadOnlyListEndpointInfo)),
            .. new ServerControl(state, connections).Endpoints,
            .. new MessageControl(state).Endpoints,
            .. new RuleControl(state).Endpoints,
            .. new ClockControl(state).Endpoints,
            .. new SettingsControl(state).Endpoints,
            .. new AccountControl(state).Endpoints,
        ]);

        return endpoints;
    }
}
