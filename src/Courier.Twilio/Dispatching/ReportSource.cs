using System.Diagnostics;

namespace Courier.Twilio.Dispatching;

/// <summary>Where a delivery report came from.</summary>
/// <param name="Name">The value of the attribute <c>courier.sms.source</c> in activities and metrics.</param>
/// <param name="ParentContext">The parent of the activity of the dispatch; the default is the current activity.</param>
internal readonly record struct ReportSource(string Name, ActivityContext ParentContext = default)
{
    /// <summary>Gets the source of reports that the poller requested.</summary>
    public static ReportSource Poll { get; } = new("poll");

    /// <summary>Gets the source of reports that Twilio posted to a webhook.</summary>
    public static ReportSource Push { get; } = new("push");
}
