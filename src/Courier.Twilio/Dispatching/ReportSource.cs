using System.Diagnostics;

namespace Courier.Twilio.Dispatching;

/// <summary>Where a delivery report came from.</summary>
/// <param name="Name">The value of the attribute <c>courier.sms.source</c> in activities and metrics.</param>
/// <param name="ParentContext">The parent of the activity of the dispatch; the default is the current activity.</param>
internal readonly record struct ReportSource(string Name, ActivityContext ParentContext = default)
{
    /// <summary>Gets whether an event of this source is refused when too many events wait for handlers.</summary>
    /// <remarks>
    /// A webhook is sent again, or the poller requests its status. The poller has at most one report of a message, and
    /// the dispatchers of the registrations pass at most one event of a message each to the shared dispatcher.
    /// </remarks>
    public bool IsBounded { get; private init; }

    /// <summary>Gets the source of reports that the poller requested.</summary>
    public static ReportSource Poll { get; } = new("poll");

    /// <summary>Gets the source of reports that Twilio posted to a webhook.</summary>
    public static ReportSource Push { get; } = new("push") { IsBounded = true };
}
