using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Inbox;
using Microsoft.AspNetCore.Http;

namespace Courier.Twilio.Sandbox.Control;

/// <summary><c>/_sandbox/…</c>: everything that is not Twilio's.</summary>
internal sealed class ControlExchange(Switchboard switchboard, Connections connections)
{
    private readonly MessageControl messages = new(switchboard);

    public async Task AnswerAsync(HttpContext http, CancellationToken cancellationToken)
    {
        try
        {
            await RouteAsync(http, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException problem)
        {
            await ControlAnswers.RefuseAsync(http.Response, 400, $"The body is not understood: {problem.Message}", cancellationToken).ConfigureAwait(false);
        }
        catch (ArgumentException problem)
        {
            await ControlAnswers.RefuseAsync(http.Response, 400, problem.Message, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task RouteAsync(HttpContext http, CancellationToken cancellationToken)
    {
        var path = http.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries)[1..];
        await ((http.Request.Method, path) switch
        {
            ("GET", ["health"]) => Say(new Health("ok", $"{http.Request.Scheme}://{http.Request.Host}/", switchboard.Clock.Now), ControlJson.Default.Health),
            ("GET", ["scenarios"]) => Say(Scenarios.All, ControlJson.Default.IReadOnlyListScenario),
            ("GET", ["rules"]) => Say([.. switchboard.Rules.All.Select(RuleState.Of)], ControlJson.Default.IReadOnlyListRuleState),
            ("POST", ["rules"]) => Say(RuleState.Of(switchboard.Rules.Add((await Hear(ControlJson.Default.RuleBody).ConfigureAwait(false)).ToRule())), ControlJson.Default.RuleState, 201),
            ("DELETE", ["rules"]) => Done(switchboard.Rules.Clear),
            ("DELETE", ["rules", var id]) => switchboard.Rules.Remove(Number(id)) ? ControlAnswers.DoneAsync(http.Response) : Missing("rule"),
            ("GET", ["clock"]) => Say(ClockState.Of(switchboard.Clock), ControlJson.Default.ClockState),
            ("POST", ["clock"]) => Say(Change(await Hear(ControlJson.Default.ClockChange).ConfigureAwait(false)), ControlJson.Default.ClockState),
            ("GET", ["settings"]) => Say(SettingsState.Of(switchboard.Settings), ControlJson.Default.SettingsState),
            ("POST", ["settings"]) => Say(Change(await Hear(ControlJson.Default.SettingsState).ConfigureAwait(false)), ControlJson.Default.SettingsState),
            ("POST", ["accounts"]) => OpenAs(await Hear(ControlJson.Default.AccountOpening).ConfigureAwait(false)),
            ("POST", ["reset"]) => Done(() => switchboard.Reset(http.Request.Query["account"].ToString() is { Length: > 0 } sid ? messages.AccountOf(sid) : null)),
            ("DELETE", ["connections"]) => Done(() => connections.Drop(except: http.Connection.Id)),
            ("POST", ["inbound"]) => Say(messages.Receive(await Hear(ControlJson.Default.InboundMessage).ConfigureAwait(false)), ControlJson.Default.InboxMessage, 201),
            ("GET", ["messages"]) => Say(await messages.FindAsync(http.Request.Query, cancellationToken).ConfigureAwait(false), ControlJson.Default.IReadOnlyListInboxMessage),
            ("POST", ["messages", var sid, "status"]) => SayOne(messages.Put(sid, await Hear(ControlJson.Default.StatusChange).ConfigureAwait(false))),
            ("POST", ["messages", var sid, "callbacks", var number, "resend"]) => messages.Resend(sid, Number(number)) ? ControlAnswers.DoneAsync(http.Response) : Missing("callback"),
            _ => Missing("page"),
        }).ConfigureAwait(false);

        Task Say<T>(T value, JsonTypeInfo<T> type, int status = 200) => ControlAnswers.WriteAsync(http.Response, status, value, type, cancellationToken);

        Task SayOne(InboxMessage? message) => message is null ? Missing("message") : Say(message, ControlJson.Default.InboxMessage);

        Task Missing(string what) => ControlAnswers.RefuseAsync(http.Response, 404, $"There is no such {what}.", cancellationToken);

        Task OpenAs(AccountOpening opening) => Done(() => Open(opening));

        Task Done(Action action)
        {
            action();
            return ControlAnswers.DoneAsync(http.Response);
        }

        async Task<T> Hear<T>(JsonTypeInfo<T> type) =>
            await JsonSerializer.DeserializeAsync(http.Request.Body, type, cancellationToken).ConfigureAwait(false) ?? throw new JsonException("null is not a body.");
    }

    private static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private ClockState Change(ClockChange change)
    {
        switchboard.Clock.Speed = change.Speed ?? switchboard.Clock.Speed;
        switchboard.Clock.Advance(change.Advance ?? TimeSpan.Zero);
        return ClockState.Of(switchboard.Clock);
    }

    private SettingsState Change(SettingsState change)
    {
        change.ApplyTo(switchboard.Settings);
        return SettingsState.Of(switchboard.Settings);
    }

    private void Open(AccountOpening opening)
    {
        var account = new SandboxAccount(switchboard.Accounts.Open(opening.AccountSid, opening.AuthToken), switchboard);
        if (opening is { ApiKeySid: { } key, ApiKeySecret: { } secret })
        {
            account.AddApiKey(key, secret);
        }

        if (opening.VerifiedNumbers is { } numbers)
        {
            account.PutOnTrial([.. numbers]);
        }
    }
}
