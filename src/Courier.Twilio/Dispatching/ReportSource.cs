using System.Diagnostics;

namespace Courier.Twilio.Dispatching;

/// <summary>Through which door a report came.</summary>
/// <param name="Name">What spans and measurements call it.</param>
/// <param name="ParentContext">The span whose trace the report belongs to; without one it is the current span's.</param>
internal readonly record struct ReportSource(string Name, ActivityContext ParentContext = default)
{
    /// <summary>We asked.</summary>
    public static ReportSource Poll { get; } = new("poll");

    /// <summary>Twilio said so unasked.</summary>
    public static ReportSource Push { get; } = new("push");
}
