using Courier.Sms;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Dispatching;

/// <summary>Where both doors lead, the question and the callback: hands on what is news, one report of a message at a time.</summary>
/// <remarks>
/// A status counts as known only once every listener has taken it; who threw hears it again, and who took it does not.
/// </remarks>
/// <param name="listeners">Who hears.</param>
/// <param name="pending">The list that a message leaves once its end is known.</param>
/// <param name="instruments">What counts the reports; without them nothing is counted or traced.</param>
/// <param name="memory">How far the listeners were told.</param>
/// <param name="everybodys">How far those were told that hear every registration.</param>
internal sealed class DeliveryReportDispatcher(
    IReadOnlyList<HandlerCallback<DeliveryReport>> listeners,
    BoundedCache<DispatchState> memory,
    SmsInstruments? instruments = null,
    IPendingDeliveries? pending = null,
    BoundedCache<DispatchState>? everybodys = null)
{
    // About 20 MB; what is forgotten would only be handed on a second time, which the contract allows.
    private const int MostNotUnderWay = 100_000;

    private readonly AsyncKeyedLock turns = new();

    /// <summary>A memory that forgets none of those under way.</summary>
    public static BoundedCache<DispatchState> CreateStateCache(params IReadOnlyList<IPendingDeliveries> underWay) => new(
        () => MostNotUnderWay + underWay.Sum(list => list.Count), sid => underWay.Any(list => list.IsPending(sid)));

    /// <summary>Whether every listener has heard the last of it.</summary>
    public bool HasFinalStatus(string messageId) => memory.GetValueOrDefault(messageId).Status is { IsFinal: true };

    /// <summary>Whether every listener has heard the last of it, be it that nobody looks any longer.</summary>
    public bool IsComplete(string messageId) => memory.GetValueOrDefault(messageId).IsComplete;

    /// <summary>Whether this registration asks after the message that the report is about.</summary>
    public bool IsTracking(DeliveryReport report) =>
        pending?.IsPending(report.MessageId, report.AccountId) is true;

    /// <summary>What the hand-over itself told; it is no news to anybody.</summary>
    public void RecordReceipt(SmsReceipt receipt)
    {
        // An end that nobody has heard of yet is news, even when the hand-over told it.
        if (!receipt.Status.IsFinal)
        {
            memory.Update(receipt.MessageId, told => told.With(receipt.Status));
            everybodys?.Update(receipt.MessageId, told => told.With(receipt.Status));
        }
    }

    /// <summary>Calls the listeners in order if the report is news to them; what they throw comes out of here.</summary>
    /// <returns>What they were told; <see langword="null"/> when it was no news.</returns>
    public async Task<DeliveryReport?> DispatchAsync(DeliveryReport report, ReportSource source, CancellationToken cancellationToken)
    {
        using var turn = await turns.LockAsync(report.MessageId, cancellationToken).ConfigureAwait(false);
        var told = memory.GetValueOrDefault(report.MessageId);
        if (told.SelectReport(report) is not { } news)
        {
            return null;
        }

        // What some have taken already is told to the others alone.
        var taken = ReferenceEquals(news, told.Incomplete?.Report) ? told.Incomplete.Succeeded.ToArray() : new bool[listeners.Count];
        using var activity = instruments is null ? null : SmsActivities.StartProcess(news, source.Name, source.ParentContext);
        var startedAt = instruments?.GetTimestamp() ?? 0;
        try
        {
            await HandlerInvoker.InvokeAsync(listeners, taken, news, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            memory.Update(news.MessageId, known => known with { Incomplete = new(news, taken) });
            var errorType = e.GetType().FullName ?? e.GetType().Name;
            activity.SetError(errorType);
            instruments?.RecordProcess(startedAt, errorType);
            throw;
        }

        memory.Update(news.MessageId, known => known.With(news));
        instruments?.RecordProcess(startedAt, errorType: null);
        Conclude(news, source);
        return news;
    }

    private void Conclude(DeliveryReport report, ReportSource source)
    {
        if (report.Status.IsFinal)
        {
            // Nobody needs to ask any more, and credentials of its own need not stay in memory.
            pending?.Remove(report.MessageId);
        }

        instruments?.RecordReport(report, source.Name);
    }
}
