using System.Globalization;
using Courier.Twilio.Sandbox.Accounts;
using Courier.Twilio.Sandbox.Control;
using Courier.Twilio.Sandbox.Hosting;

namespace Courier.Twilio.Sandbox.Inbox.Actions;

/// <summary>
/// Reads the fields of the page's form for a rule. An invalid field throws <see cref="InvalidRequestException"/>.
/// </summary>
internal sealed class RuleInputs(Account account, RawForm form)
{
    private RuleKind Kind => RuleKinds.All.FirstOrDefault(kind => kind.Name == form.Find("kind"))
        ?? throw InvalidRequestException.BadRequest("Select what happens.");

    public SandboxRule CreateRule() => Kind.Apply(
        new SandboxRule
        {
            Operation = GetOperation(),
            AccountSid = form.Find("scope") is "all" ? null : account.Sid,
            To = GetOptionalText("to"),
            From = GetOptionalText("from"),
            Times = GetOptionalText("times") is { } times ? GetNumber(times, "Times") : null,
        },
        this);

    public int GetNumber(string name) => GetNumber(GetText(name), name);

    public int? GetOptionalNumber(string name) => GetText(name) is "" ? null : GetNumber(name);

    public TimeSpan GetDuration(string name) =>
        Duration.ParseOrNull(GetText(name))
            ?? throw InvalidRequestException.BadRequest(
                $"“{GetText(name)}” is not a duration. Enter one such as 250ms, 8s, 5m or 2h.");

    public string GetText(string name) => form.Find($"{Kind.Name}.{name}")?.Trim() ?? "";

    private SandboxOperation GetOperation() =>
        Enum.TryParse<SandboxOperation>(form.Find("operation"), out var operation) && Enum.IsDefined(operation)
            ? operation
            : SandboxOperation.Create;

    private string? GetOptionalText(string name) => form.Find(name)?.Trim() is { Length: > 0 } text ? text : null;

    private static int GetNumber(string text, string name) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw InvalidRequestException.BadRequest($"“{text}” is not a number. {name} must be a whole number.");
}
