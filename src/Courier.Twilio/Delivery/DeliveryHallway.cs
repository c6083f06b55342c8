using System.Diagnostics;
using Courier.Sms;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Delivery;

/// <summary>Where both doors lead, the question and the callback: hands on what is news, one report of a message at a time.</summary>
/// <remarks>A status counts as known only once every listener has taken it, so that what one of them lost comes again.</remarks>
internal sealed class DeliveryHallway(IReadOnlyList<ReportListener> listeners, SmsInstruments instruments, PendingReceipts? pending = null)
{
    // About 20 MB; what is forgotten would only be handed on a second time, which the contract allows.
    private const int MostNotUnderWay = 100_000;

    private readonly KnownStatuses known = new(() => MostNotUnderWay + (pending?.Count ?? 0));
    private readonly Turns turns = new();

    /// <summary>Whether every listener has heard the last of it.</summary>
    public bool IsSettled(string messageId) => known.Find(messageId) is { IsFinal: true };

    /// <summary>What the hand-over itself told; it is no news to anybody.</summary>
    public void Learn(SmsReceipt receipt)
    {
        // An end that nobody has heard of yet is news, even when the hand-over told it.
        if (!receipt.Status.IsFinal)
        {
            known.Learn(receipt.MessageId, receipt.Status);
        }
    }

    /// <summary>Calls the listeners in order if the report is news; what one of them throws comes out of here.</summary>
    /// <returns>What they were told; <see langword="null"/> when it was no news.</returns>
    public async Task<DeliveryReport?> HandOnAsync(DeliveryReport report, ReportSource source, CancellationToken cancellationToken)
    {
        using var turn = await turns.TakeAsync(report.MessageId, cancellationToken).ConfigureAwait(false);
        if (!IsNews(report))
        {
            return null;
        }

        report = AsFarAsKnown(report);
        await TellAsync(report, source, cancellationToken).ConfigureAwait(false);
        return report;
    }

    private async Task TellAsync(DeliveryReport report, ReportSource source, CancellationToken cancellationToken)
    {
        using var activity = SmsActivities.StartProcess(report, source.Door, source.Round);
        foreach (var listener in listeners)
        {
            await TellAsync(listener, report, activity, cancellationToken).ConfigureAwait(false);
        }

        known.Learn(report.MessageId, report.Status);
        if (report.Status.IsFinal)
        {
            // Nobody needs to ask any more, and credentials of its own need not stay in memory.
            pending?.Remove(report.MessageId);
        }

        instruments.Count(report, source.Door);
    }

    private static async Task TellAsync(ReportListener listener, DeliveryReport report, Activity? activity, CancellationToken cancellationToken)
    {
        try
        {
            await listener(report, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            activity.Fail(e.GetType().FullName ?? e.GetType().Name);
            throw;
        }
    }

    // Who gives up may know less than a callback has told: a status never goes back.
    private DeliveryReport AsFarAsKnown(DeliveryReport report) =>
        known.Find(report.MessageId) is { } status && status.Supersedes(report.Status)
            ? report with { Status = status, ProviderStatus = null }
            : report;

    private bool IsNews(DeliveryReport report) => known.Find(report.MessageId) switch
    {
        null => true,
        { } status when report.IsGivenUp => !status.IsFinal,
        { } status => report.Status.Supersedes(status),
    };
}
