using System.Globalization;
using Courier.Twilio.Sandbox.Errors;
using Courier.Twilio.Sandbox.Faults;

namespace Courier.Twilio.Sandbox.Inbox.Panes;

/// <summary>Describes rules in plain words for the page.</summary>
internal static class RuleDescription
{
    public static string DescribeRemaining(ActiveRule active) => (active.Rule.Times - active.Uses) switch
    {
        null => "Always",
        <= 0 => "Used up",
        1 => "Next request",
        var remaining => $"Next {remaining} requests",
    };

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

    /// <summary>Describes the effect of a rule, starting in lower case and without a full stop.</summary>
    public static string DescribeEffect(SandboxRule rule) => string.Join(", ", new[]
    {
        rule.Delay > TimeSpan.Zero && rule.Fault is not SandboxFault.Drip
            ? $"after {FormatDuration(rule.Delay)}"
            : null,
        rule.RejectWithCode is { } code ? $"rejected with {DescribeCode(code)}" : null,
        rule.FinalStatus is { } end
            ? $"ends {end}{(rule.FinalErrorCode is { } errorCode ? $" with {DescribeCode(errorCode)}" : "")}"
            : null,
        rule.StoredBody is { } text ? $"its text becomes “{text}”" : null,
        rule.Callbacks is { } callbacks ? DescribeCallbacks(callbacks) : null,
        DescribeProcessing(rule),
        DescribeFault(rule),
        rule.Headers is { } headers
            ? $"with {string.Join(", ", headers.Select(static header => $"{header.Key}: {header.Value}"))}"
            : null,
        rule.JsonReplacements is { } changes
            ? $"with {string.Join(", ", changes.Select(static change => $"{change.Key} = {change.Value}"))}"
            : null,
    }.OfType<string>().DefaultIfEmpty("no change"));

    private static string? DescribeProcessing(SandboxRule rule) => rule switch
    {
        { Fault: SandboxFault.None } => null,
        { Processing: MessageProcessing.Process } => "processed",
        { ProcessAfter.Ticks: > 0 } => $"processed {FormatDuration(rule.ProcessAfter)} later",
        _ => "not processed",
    };

    private static string? DescribeFault(SandboxRule rule) => rule.Fault switch
    {
        SandboxFault.Respond => $"responds with HTTP {rule.Status}"
            + (rule.Code is { } code ? $" with {DescribeCode(code)}" : "")
            + (rule.Body is null ? "" : " and its own body"),
        SandboxFault.Hang => "no response",
        SandboxFault.Close => "the connection closes before the response",
        SandboxFault.Reset => "the connection is reset before the response",
        SandboxFault.ResetBeforeRead => "the connection is reset before the request is read",
        SandboxFault.Truncate => $"the response is truncated after {rule.Bytes} bytes",
        SandboxFault.Stall => $"the response stalls after {rule.Bytes} bytes",
        SandboxFault.Drip => $"the response is sent a byte each {FormatDuration(rule.Delay)}",
        SandboxFault.Pad => $"the response is padded to {rule.Bytes} bytes",
        SandboxFault.Raw => "the response is not HTTP",
        _ => null,
    };

    private static string DescribeCallbacks(SandboxCallbackFault fault) => string.Join(", ", new[]
    {
        fault.Copies switch
        {
            0 => "callbacks are dropped",
            1 => null,
            var copies => $"callbacks are posted {copies} times",
        },
        fault.Delay > TimeSpan.Zero ? $"callbacks are delayed by {FormatDuration(fault.Delay)}" : null,
        fault.ReversedInGroupsOf > 1
            ? $"callbacks come in reverse order in groups of {fault.ReversedInGroupsOf}"
            : null,
    }.OfType<string>().DefaultIfEmpty("callbacks unchanged"));

    private static string DescribeCode(int code) =>
        ErrorTable.Find(code) is { } error ? $"{code} {error.Name}" : code.ToString(CultureInfo.InvariantCulture);

    private static string FormatDuration(TimeSpan duration) => Moment.FormatElapsed(duration).TrimStart('+');
}
