using System.Globalization;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>The fields of the page's form for a rule, read one by one and refused in words.</summary>
internal sealed class RuleInputs(Account account, RawForm form)
{
    private RuleKind Kind => RuleKinds.All.FirstOrDefault(kind => kind.Name == form.Find("kind"))
        ?? throw RefusedException.Unclear("Choose what happens.");

    public SandboxRule Read() => Kind.Apply(
        new SandboxRule
        {
            Operation = Enum.TryParse<SandboxOperation>(form.Find("on"), out var operation) && Enum.IsDefined(operation) ? operation : SandboxOperation.Create,
            AccountSid = form.Find("scope") is "all" ? null : account.Sid,
            To = Whole("to"),
            From = Whole("from"),
            Times = Whole("times") is { } times ? Number(times, "Times") : null,
        },
        this);

    public int Number(string name) => Number(Text(name), name);

    public int? FindNumber(string name) => Text(name) is "" ? null : Number(name);

    public TimeSpan Wait(string name) => Duration.Find(Text(name)) ?? throw RefusedException.Unclear($"“{Text(name)}” is no wait: write 250ms, 8s, 5m or 2h.");

    public string Text(string name) => form.Find($"{Kind.Name}.{name}")?.Trim() ?? "";

    private string? Whole(string name) => form.Find(name)?.Trim() is { Length: > 0 } text ? text : null;

    private static int Number(string text, string name) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw RefusedException.Unclear($"“{text}” is no number: {name} is a whole one.");
}
