using System.Globalization;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Faults;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>A rule in words.</summary>
internal static class RuleWords
{
    public static string HowOften(ActiveRule live) => live.Rule.Times is { } times
        ? (times - live.Uses) switch { <= 0 => "Used up", 1 => "The next one", var left => $"The next {left}" }
        : "Always";

    public static string Subject(SandboxRule rule, string accountSid) => string.Join(' ', new[]
    {
        rule.Operation switch
        {
            SandboxOperation.Create => "Sending a message",
            SandboxOperation.Fetch => "Fetching a message",
            SandboxOperation.List => "Listing messages",
            SandboxOperation.Update => "Changing a message",
            SandboxOperation.Delete => "Deleting a message",
            SandboxOperation.Other => "Media, feedback and Lookup",
            _ => "Any request",
        },
        rule.To is { } to ? $"to {to}" : null,
        rule.From is { } from ? $"from {from}" : null,
        rule.AccountSid is null ? null : rule.AccountSid == accountSid ? "in this account" : $"in {rule.AccountSid}",
    }.OfType<string>());

    /// <summary>What happens, without a capital and without a stop.</summary>
    public static string Effect(SandboxRule rule) => string.Join(", ", new[]
    {
        rule.Delay > TimeSpan.Zero && rule.Fault is not SandboxFault.Drip ? $"after {Wait(rule.Delay)}" : null,
        rule.RejectWithCode is { } code ? $"refused with {Named(code)}" : null,
        rule.FinalStatus is { } end ? $"ends {end}{(rule.FinalErrorCode is { } with ? $" with {Named(with)}" : "")}" : null,
        rule.StoredBody is { } text ? $"its text becomes “{text}”" : null,
        rule.Callbacks is { } callbacks ? OfCallbacks(callbacks) : null,
        Taking(rule),
        OnTheWire(rule),
        rule.Headers is { } headers ? $"with {string.Join(", ", headers.Select(static header => $"{header.Key}: {header.Value}"))}" : null,
        rule.JsonReplacements is { } changes ? $"with {string.Join(", ", changes.Select(static change => $"{change.Key} = {change.Value}"))}" : null,
    }.OfType<string>().DefaultIfEmpty("as usual"));

    private static string? Taking(SandboxRule rule) => rule switch
    {
        { Fault: SandboxFault.None } => null,
        { Processing: MessageProcessing.Process } => "taken",
        { ProcessAfter.Ticks: > 0 } => $"taken {Wait(rule.ProcessAfter)} later",
        _ => "not taken",
    };

    private static string? OnTheWire(SandboxRule rule) => rule.Fault switch
    {
        SandboxFault.Respond => $"answered HTTP {rule.Status}{(rule.Code is { } code ? $" with {Named(code)}" : "")}{(rule.Body is null ? "" : " with a page of its own")}",
        SandboxFault.Hang => "never answered",
        SandboxFault.Close => "the connection closes before the answer",
        SandboxFault.Reset => "the connection is reset before the answer",
        SandboxFault.ResetBeforeRead => "the connection is reset before the request is read",
        SandboxFault.Truncate => $"the answer breaks off after {rule.Bytes} bytes",
        SandboxFault.Stall => $"the answer stops after {rule.Bytes} bytes",
        SandboxFault.Drip => $"the answer drips, a byte each {Wait(rule.Delay)}",
        SandboxFault.Pad => $"the answer is padded to {rule.Bytes} bytes",
        SandboxFault.Raw => "the answer is garbage",
        _ => null,
    };

    private static string OfCallbacks(SandboxCallbackFault fault) => string.Join(", ", new[]
    {
        fault.Copies switch { 0 => "callbacks are dropped", 1 => null, var copies => $"callbacks are posted {copies} times" },
        fault.Delay > TimeSpan.Zero ? $"callbacks wait {Wait(fault.Delay)}" : null,
        fault.ReversedInGroupsOf > 1 ? $"callbacks come in reverse, {fault.ReversedInGroupsOf} at a time" : null,
    }.OfType<string>().DefaultIfEmpty("callbacks as usual"));

    private static string Named(int code) => ErrorTable.Find(code) is { } row ? $"{code} {row.Name}" : code.ToString(CultureInfo.InvariantCulture);

    private static string Wait(TimeSpan wait) => Moment.After(wait).TrimStart('+');
}
