using System.Globalization;
using System.Text;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Checks;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;
using Courier.Twilio.Sandbox.Recipients;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>What the page's forms ask for.</summary>
internal sealed class InboxActions
{
    /// <summary>Leads to the thread of whoever wrote.</summary>
    public const string Reply = "/inbox/reply";

    private const string Prefix = "/inbox/";

    private readonly SandboxState switchboard;
    private readonly Dictionary<string, Func<Account, RawForm, CancellationToken, Task>> all;

    public InboxActions(SandboxState switchboard)
    {
        this.switchboard = switchboard;
        all = new(StringComparer.Ordinal)
        {
            ["reply"] = Now(Write),
            ["status"] = Now(Put),
            ["lose"] = Now(Lose),
            ["resend"] = Now(Resend),
            ["clock"] = Now((_, form) => ClockAction.Do(switchboard.Clock, form)),
            ["reset"] = Now((account, form) => switchboard.Reset(form.Contains("everything") ? null : account)),
            ["settings"] = Now((_, form) => SettingsAction.Do(switchboard, form)),
            ["rules/add"] = Now(AddRule),
            ["rules/add-json"] = AddRuleAsync,
            ["rules/remove"] = Now((_, form) => RemoveRule(Number(form, "id"))),
            ["scripts/remove"] = Now((account, form) => (form.Contains("own") ? account.Behaviors : switchboard.Behaviors).GetOrAdd(Text(form, "to")).Clear()),
        };
    }

    public bool Has(string? path) => path?.StartsWith(Prefix, StringComparison.Ordinal) is true && all.ContainsKey(path[Prefix.Length..]);

    public Task DoAsync(ApiRequest call, CancellationToken cancellationToken)
    {
        var account = switchboard.Accounts.Find(Text(call.Form, "account")) ?? throw RefusedException.Missing("account");
        return all[call.Path[Prefix.Length..]](account, call.Form, cancellationToken);
    }

    private static Func<Account, RawForm, CancellationToken, Task> Now(Action<Account, RawForm> action) => (account, form, _) =>
    {
        action(account, form);
        return Task.CompletedTask;
    };

    private static string Text(RawForm form, string name) => form.Find(name)?.Trim() ?? "";

    private static int Number(RawForm form, string name) =>
        int.TryParse(form.Find(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private void Write(Account account, RawForm form)
    {
        var (from, to) = (Text(form, "from"), Text(form, "to"));
        var text = form.Find("word") ?? form.Find("body")?.ReplaceLineEndings("\n") ?? "";
        if (!AddressFormat.IsValidRecipient(from))
        {
            throw RefusedException.Unclear($"“{from}” is no handset: write its number in E.164, such as +12025550156.");
        }

        if (!AddressFormat.IsValidSender(to))
        {
            throw RefusedException.Unclear($"“{to}” is no sender a handset can answer: a number in E.164 or a short code.");
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            throw RefusedException.Unclear("The reply is empty: write a text first.");
        }

        switchboard.InboundMessages.Write(account, from, to, text);
    }

    private void Put(Account account, RawForm form)
    {
        int? code = form.Find("code") is null ? null : Number(form, "code");
        var status = code is { } failure ? OutcomeNumbers.GetFinalStatus(failure) : Text(form, "status");
        if (status is not ("delivered" or "undelivered" or "failed") || code is < 10000 or > 99999)
        {
            throw RefusedException.Unclear("A message is delivered, or fails with one of Twilio’s codes, such as 30005.");
        }

        _ = switchboard.Lifecycle.SetStatus(account, Text(form, "sid"), status, code) ?? throw RefusedException.Missing("message");
    }

    private void Lose(Account account, RawForm form) => switchboard.Rules.Add(new SandboxRule
    {
        AccountSid = account.Sid,
        To = Text(form, "to"),
        Fault = SandboxFault.Close,
        Processing = MessageProcessing.Process,
        Times = 1,
    });

    private void Resend(Account account, RawForm form)
    {
        var message = account.Messages.Find(Text(form, "sid")) ?? throw RefusedException.Missing("message");
        switchboard.Callbacks.Resend(account, message, message.Callbacks.ElementAtOrDefault(Number(form, "number")) ?? throw RefusedException.Missing("callback"));
    }

    private void AddRule(Account account, RawForm form) => switchboard.Rules.Add(new RuleInputs(account, form).Read());

    private void RemoveRule(int id)
    {
        if (!switchboard.Rules.Remove(id))
        {
            throw RefusedException.Missing("rule");
        }
    }

    private async Task AddRuleAsync(Account account, RawForm form, CancellationToken cancellationToken)
    {
        using var json = new MemoryStream(Encoding.UTF8.GetBytes(form.Find("json") ?? ""));
        var body = await BodyReader.ReadAsync(json, ControlJson.Readable.RuleBody, cancellationToken).ConfigureAwait(false);
        switchboard.Rules.Add(body.ToRule());
    }
}
