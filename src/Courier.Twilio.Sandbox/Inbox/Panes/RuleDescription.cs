using System.Globalization;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Faults;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>A rule in words.</summary>
internal static class RuleDescription
{
    public static string DescribeRemaining(ActiveRule live) => live.Rule.Times is { } times
        ? (times - live.Uses) switch { <= 0 => "Used up", 1 => "The next one", var left => $"The next {left}" }
        : "Always";

    public static string DescribeSubject(SandboxRule rule, string accountSid) => string.Join(' ', new[]
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
    public static string DescribeEffect(SandboxRule rule) => string.Join(", ", new[]
    {
        rule.Delay > TimeSpan.Zero && rule.Fault is not SandboxFault.Drip ? $"after {FormatDuration(rule.Delay)}" : null,
        rule.RejectWithCode is { } code ? $"refused with {DescribeCode(code)}" : null,
        rule.FinalStatus is { } end ? $"ends {end}{(rule.FinalErrorCode is { } with ? $" with {DescribeCode(with)}" : "")}" : null,
        rule.StoredBody is { } text ? $"its text becomes “{text}”" : null,
        rule.Callbacks is { } callbacks ? DescribeCallbacks(callbacks) : null,
        DescribeProcessing(rule),
        DescribeFault(rule),
        rule.Headers is { } headers ? $"with {string.Join(", ", headers.Select(static header => $"{header.Key}: {header.Value}"))}" : null,
        rule.JsonReplacements is { } changes ? $"with {string.Join(", ", changes.Select(static change => $"{change.Key} = {change.Value}"))}" : null,
    }.OfType<string>().DefaultIfEmpty("as usual"));

    private static string? DescribeProcessing(SandboxRule rule) => rule switch
    {
        { Fault: SandboxFault.None } => null,
        { Processing: MessageProcessing.Process } => "taken",
        { ProcessAfter.Ticks: > 0 } => $"taken {FormatDuration(rule.ProcessAfter)} later",
        _ => "not taken",
    };

    private static string? DescribeFault(SandboxRule rule) => rule.Fault switch
    {
        SandboxFault.Respond => $"answered HTTP {rule.Status}{(rule.Code is { } code ? $" with {DescribeCode(code)}" : "")}{(rule.Body is null ? "" : " with a page of its own")}",
        SandboxFault.Hang => "never answered",
        SandboxFault.Close => "the connection closes before the answer",
        SandboxFault.Reset => "the connection is reset before the answer",
        SandboxFault.ResetBeforeRead => "the connection is reset before the request is read",
        SandboxFault.Truncate => $"the answer breaks off after {rule.Bytes} bytes",
        SandboxFault.Stall => $"the answer stops after {rule.Bytes} bytes",
        SandboxFault.Drip => $"the answer drips, a byte each {FormatDuration(rule.Delay)}",
        SandboxFault.Pad => $"the answer is padded to {rule.Bytes} bytes",
        SandboxFault.Raw => "the answer is garbage",
        _ => null,
    };

    private static string DescribeCallbacks(SandboxCallbackFault fault) => string.Join(", ", new[]
    {
        fault.Copies switch { 0 => "callbacks are dropped", 1 => null, var copies => $"callbacks are posted {copies} times" },
        fault.Delay > TimeSpan.Zero ? $"callbacks wait {FormatDuration(fault.Delay)}" : null,
        fault.ReversedInGroupsOf > 1 ? $"callbacks come in reverse, {fault.ReversedInGroupsOf} at a time" : null,
    }.OfType<string>().DefaultIfEmpty("callbacks as usual"));

    private static string DescribeCode(int code) => ErrorTable.Find(code) is { } row ? $"{code} {row.Name}" : code.ToString(CultureInfo.InvariantCulture);

    private static string FormatDuration(TimeSpan wait) => Moment.FormatElapsed(wait).TrimStart('+');
}
