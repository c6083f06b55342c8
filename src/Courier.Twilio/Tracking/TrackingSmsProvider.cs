using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>A decorator that adds each accepted message to the store of pending deliveries, for the poller.</summary>
internal sealed class TrackingSmsProvider(
    ISmsProvider inner,
    PendingDeliveryStore pending,
    DeliveryReportDispatcher dispatcher,
    Func<CourierTwilioOptions> options,
    ITwilioOverrideMerger? merger,
    TimeProvider time,
    ILogger<TrackingSmsProvider> logger) : DelegatingSmsProvider(inner)
{
    public override async Task<SmsSendResult> SendAsync(
        SmsMessage message, CancellationToken cancellationToken = default)
    {
        var result = await base.SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (result is SmsAccepted(var receipt))
        {
            TryTrack(message, receipt);
        }

        return result;
    }

    private void TryTrack(SmsMessage message, SmsReceipt receipt)
    {
        try
        {
            Track(message, receipt);
        }
        catch (Exception)
        {
            // For example from a logger. Twilio accepted the message; an exception would make the caller send it again.
        }
    }

    /// <summary>
    /// Adds an accepted message to the store, unless its credentials are not tracked or its final status is known.
    /// </summary>
    private void Track(SmsMessage message, SmsReceipt receipt)
    {
        var current = options();

        // A webhook may report a final status before the response to the send is read.
        if (dispatcher.HasFinalStatus(receipt.MessageId)
            || (!receipt.IsTrackable && !current.Polling.TrackOverriddenCredentials))
        {
            return;
        }

        dispatcher.RecordReceipt(receipt);
        var delay = receipt.Status == DeliveryStatus.Scheduled
            ? GetTimeUntil(GetSendAt(message, current))
            : TimeSpan.Zero;
        var credentials = receipt.IsTrackable
            ? null
            : TwilioRequest.GetCredentials(message, current);
        var delivery = new PendingDelivery(receipt, credentials, pending.Now + delay, current.Polling);
        var evicted = pending.Add(delivery, current.Polling.MaxPending);

        // A webhook may have reported a final status between the check above and the addition.
        if (dispatcher.HasFinalStatus(receipt.MessageId))
        {
            pending.Remove(receipt.MessageId);
        }

        foreach (var (messageId, isDispatched) in evicted)
        {
            LogEvicted(messageId, isDispatched, current.Polling.MaxPending);
        }
    }

    /// <summary>Logs that a message is no longer tracked: it was evicted, or the poller is not running.</summary>
    private void LogEvicted(string messageId, bool isDispatched, int maxPending)
    {
        if (isDispatched)
        {
            logger.PendingDeliveryEvicted(messageId, maxPending);
        }
        else if (pending.IsOpen)
        {
            logger.EvictionReportDropped(messageId);
        }
        else
        {
            logger.MessageNotTracked(messageId);
        }
    }

    /// <summary>Returns the time until the message is sent; zero for a time in the past.</summary>
    private TimeSpan GetTimeUntil(DateTimeOffset sendAt) =>
        sendAt - time.GetUtcNow() is { Ticks: > 0 } delay ? delay : TimeSpan.Zero;

    /// <summary>
    /// Returns when Twilio sends a scheduled message. Tracking starts then: until then the status does not change, and
    /// tracking would expire.
    /// </summary>
    private DateTimeOffset GetSendAt(SmsMessage message, CourierTwilioOptions options) =>
        DateTimeOffset.TryParse(
            (merger?.Merge(message) ?? TwilioOverrideMerger.Merge(message, options))["SendAt"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var sendAt) ? sendAt : DateTimeOffset.MinValue;
}
