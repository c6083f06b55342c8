using Courier.Sms;

namespace Courier.Twilio.Dispatching;

/// <summary>How far the listeners were told of one message.</summary>
/// <param name="Status">What every one of them has taken; <see langword="null"/> is nothing.</param>
/// <param name="IsTrackingExpired">Whether they were told, too, that nobody looks any longer.</param>
/// <param name="Incomplete">What some have taken and others not, because they threw.</param>
internal readonly record struct DispatchState(DeliveryStatus? Status, bool IsTrackingExpired = false, IncompleteDispatch? Incomplete = null)
{
    /// <summary>The same with a status that all have taken; an earlier one changes nothing.</summary>
    public DispatchState With(DeliveryStatus status) => this with { Status = Status is { } known && !status.Supersedes(known) ? known : status };

    /// <summary>Whether all have heard the last of it: its end, or that nobody looks any longer.</summary>
    public bool IsComplete => IsTrackingExpired || Status is { IsFinal: true };

    /// <summary>The same once all have taken this report.</summary>
    public DispatchState With(DeliveryReport report) => With(report.Status) with { IsTrackingExpired = report.IsTrackingExpired, Incomplete = null };

    /// <summary>What is to be told for this report; <see langword="null"/> when it is no news to anybody.</summary>
    public DeliveryReport? SelectReport(DeliveryReport report)
    {
        if ((Incomplete?.Report.Status ?? Status) is not { } last || report.Status.Supersedes(last))
        {
            return report;
        }

        // Who gives up may know less than a callback has told: a status never goes back.
        if (report.IsTrackingExpired && !last.IsFinal && !(Incomplete?.Report.IsTrackingExpired ?? IsTrackingExpired))
        {
            return last.Supersedes(report.Status) ? report with { Status = last, ProviderStatus = null } : report;
        }

        return Incomplete?.Report;
    }
}

/// <summary>A report that some listeners have taken and others not yet: these hear it again, and those nothing older.</summary>
internal sealed record IncompleteDispatch(DeliveryReport Report, IReadOnlyList<bool> Succeeded);
