using Courier.Sms;

namespace Courier.Twilio.Dispatching;

/// <summary>What was dispatched of one message.</summary>
/// <param name="Status">
/// The highest status that all handlers processed; <see langword="null"/> when there is none.
/// </param>
/// <param name="IsTrackingExpired">Whether all handlers processed the expiration of tracking.</param>
/// <param name="Incomplete">The report that some handlers still have to process, because they failed.</param>
internal readonly record struct DispatchState(
    DeliveryStatus? Status, bool IsTrackingExpired = false, IncompleteDispatch? Incomplete = null)
{
    /// <summary>Gets whether all handlers processed a final status or the expiration of tracking.</summary>
    public bool IsComplete => IsTrackingExpired || Status is { IsFinal: true };

    /// <summary>Returns the state with a status that all handlers processed. The status is never lowered.</summary>
    public DispatchState With(DeliveryStatus status) =>
        this with { Status = Status is { } current && !status.Supersedes(current) ? current : status };

    /// <summary>Returns the state after all handlers processed a report.</summary>
    public DispatchState With(DeliveryReport report) =>
        With(report.Status) with { IsTrackingExpired = report.IsTrackingExpired, Incomplete = null };

    /// <summary>Selects the report to dispatch after <paramref name="report"/> arrived.</summary>
    /// <returns>
    /// The report itself when its status is higher than the last one; an expired report, with the last status, while
    /// that status is not final; otherwise the incomplete report, or <see langword="null"/> when all handlers are up to
    /// date.
    /// </returns>
    public DeliveryReport? SelectReport(DeliveryReport report)
    {
        if ((Incomplete?.Report.Status ?? Status) is not { } last || report.Status.Supersedes(last))
        {
            return report;
        }

        // The poller may know an older status than a webhook reported.
        if (report.IsTrackingExpired && !last.IsFinal && !(Incomplete?.Report.IsTrackingExpired ?? IsTrackingExpired))
        {
            return last.Supersedes(report.Status) ? report with { Status = last, ProviderStatus = null } : report;
        }

        return Incomplete?.Report;
    }
}

/// <summary>A report that some handlers processed and others did not.</summary>
/// <param name="Report">
/// The report. It is the next one for the handlers that failed, unless a higher status arrives.
/// </param>
/// <param name="Succeeded">Whether each handler, by its index, processed the report.</param>
internal sealed record IncompleteDispatch(DeliveryReport Report, IReadOnlyList<bool> Succeeded);
