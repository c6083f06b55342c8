using System.Globalization;
using System.Text;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Recipients;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>Runs the actions of the page's forms.</summary>
internal sealed class InboxActions
{
    /// <summary>The path of the reply form. Its redirect leads to the thread of the handset.</summary>
    public const string ReplyPath = "/inbox/reply";

    private const string Prefix = "/inbox/";

    private readonly SandboxState state;
    private readonly Dictionary<string, Func<Account, RawForm, CancellationToken, Task>> all;

    public InboxActions(SandboxState state)
    {
        this.state = state;
        all = new(StringComparer.Ordinal)
        {
            ["reply"] = Synchronous(Receive),
            ["status"] = Synchronous(SetStatus),
            ["drop-response"] = Synchronous(DropNextResponse),
            ["resend"] = Synchronous(Resend),
            ["clock"] = Synchronous((_, form) => ClockAction.Run(state.Clock, form)),
            ["reset"] = Synchronous((account, form) => state.Reset(form.Contains("everything") ? null : account)),
            ["settings"] = Synchronous((_, form) => SettingsAction.Run(state, form)),
            ["rules/add"] = Synchronous(AddRule),
            ["rules/add-json"] = AddRuleAsync,
            ["rules/remove"] = Synchronous((_, form) => RemoveRule(GetNumber(form, "id"))),
            ["behaviors/remove"] = Synchronous(RemoveBehavior),
        };
    }

    public bool Handles(string? path) =>
        path?.StartsWith(Prefix, StringComparison.Ordinal) is true && all.ContainsKey(path[Prefix.Length..]);

    public Task RunAsync(ApiRequest call, CancellationToken cancellationToken)
    {
        var account = state.Accounts.Find(GetText(call.Form, "account"))
            ?? throw InvalidRequestException.NotFound("account");
        return all[call.Path[Prefix.Length..]](account, call.Form, cancellationToken);
    }

    private static Func<Account, RawForm, CancellationToken, Task> Synchronous(Action<Account, RawForm> action) =>
        (account, form, _) =>
        {
            action(account, form);
            return Task.CompletedTask;
        };

    private static string GetText(RawForm form, string name) => form.Find(name)?.Trim() ?? "";

    private static int GetNumber(RawForm form, string name) =>
        int.TryParse(form.Find(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private void Receive(Account account, RawForm form)
    {
        var (from, to) = (GetText(form, "from"), GetText(form, "to"));
        var text = form.Find("keyword") ?? form.Find("body")?.ReplaceLineEndings("\n") ?? "";
        if (!AddressFormat.IsValidRecipient(from))
        {
            throw InvalidRequestException.BadRequest(
                $"“{from}” is not a valid handset number. Enter a number in E.164, such as +12025550156.");
        }

        if (!AddressFormat.IsValidSender(to))
        {
            throw InvalidRequestException.BadRequest(
                $"“{to}” cannot receive replies. Enter a number in E.164 or a short code.");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw InvalidRequestException.BadRequest("The reply must not be empty.");
        }

        state.InboundMessages.Receive(account, from, to, text);
    }

    private void SetStatus(Account account, RawForm form)
    {
        int? code = form.Find("code") is null ? null : GetNumber(form, "code");
        var status = code is { } failure ? OutcomeNumbers.GetFinalStatus(failure) : GetText(form, "status");
        if (status is not ("delivered" or "undelivered" or "failed") || code is < 10000 or > 99999)
        {
            throw InvalidRequestException.BadRequest(
                "The status must be delivered, or the code must be one of Twilio’s, such as 30005.");
        }

        _ = state.Lifecycle.SetStatus(account, GetText(form, "sid"), status, code)
            ?? throw InvalidRequestException.NotFound("message");
    }

    private void DropNextResponse(Account account, RawForm form) => state.Rules.Add(new SandboxRule
    {
        AccountSid = account.Sid,
        To = GetText(form, "to"),
        Fault = SandboxFault.Close,
        Processing = MessageProcessing.Process,
        Times = 1,
    });

    private void Resend(Account account, RawForm form)
    {
        var message = account.Messages.Find(GetText(form, "sid")) ?? throw InvalidRequestException.NotFound("message");
        var callback = message.Callbacks.ElementAtOrDefault(GetNumber(form, "number"))
            ?? throw InvalidRequestException.NotFound("callback");
        state.Callbacks.Resend(account, message, callback);
    }

    private void AddRule(Account account, RawForm form) => state.Rules.Add(new RuleInputs(account, form).CreateRule());

    private void RemoveRule(int id)
    {
        if (!state.Rules.Remove(id))
        {
            throw InvalidRequestException.NotFound("rule");
        }
    }

    private void RemoveBehavior(Account account, RawForm form)
    {
        var behaviors = form.Contains("own") ? account.Behaviors : state.Behaviors;
        behaviors.GetOrAdd(GetText(form, "to")).Clear();
    }

    private async Task AddRuleAsync(Account account, RawForm form, CancellationToken cancellationToken)
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(form.Find("json") ?? ""));
        var body = await BodyReader.ReadAsync(json, ControlJson.Readable.RuleBody, cancellationToken)
            .ConfigureAwait(false);
        state.Rules.Add(body.ToRule());
    }
}
