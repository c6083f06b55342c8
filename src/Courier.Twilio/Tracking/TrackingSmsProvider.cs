using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Dispatching;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tracking;

/// <summary>Remembers what was handed over, so that the poller can look after it.</summary>
internal sealed class TrackingSmsProvider(
    ISmsProvider inner,
    PendingDeliveryStore pending,
    DeliveryReportDispatcher hallway,
    Func<CourierTwilioOptions> options,
    TimeProvider time,
    ILogger<TrackingSmsProvider> logger) : ISmsProvider
{
    public async Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default)
    {
        var result = await inner.SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (result is SmsAccepted(var receipt))
        {
            TryFollow(message, receipt);
        }

        return result;
    }

    private void TryFollow(SmsMessage message, SmsReceipt receipt)
    {
        try
        {
            Follow(message, receipt);
        }
        catch (Exception)
        {
            // Such as a log that throws. The message is accepted: who is given an exception in place of that sends it again.
        }
    }

    private void Follow(SmsMessage message, SmsReceipt receipt)
    {
        var current = options();

        // A callback may have told the end before the answer to the send was read.
        if (hallway.HasFinalStatus(receipt.MessageId) || (!receipt.IsTrackable && !current.Polling.TrackOverriddenCredentials))
        {
            return;
        }

        hallway.RecordReceipt(receipt);
        var start = pending.Now + (receipt.Status == DeliveryStatus.Scheduled ? Until(GoesOutAt(message, current)) : TimeSpan.Zero);
        var credentials = receipt.IsTrackable ? null : TwilioRequest.GetCredentials(TwilioRequest.GetConfig(message), current);
        foreach (var lost in pending.Add(new PendingDelivery(receipt, credentials, start, current.Polling), current.Polling.MaxPending))
        {
            Say(lost.MessageId);
        }

        // Once more: a callback may have come in between.
        if (hallway.HasFinalStatus(receipt.MessageId))
        {
            pending.Remove(receipt.MessageId);
        }
    }

    private void Say(string messageId)
    {
        if (pending.IsOpen)
        {
            logger.EvictionReportDropped(messageId);
            return;
        }

        logger.MessageNotTracked(messageId);
    }

    // Nothing for one in the past.
    private TimeSpan Until(DateTimeOffset moment) => moment - time.GetUtcNow() is { Ticks: > 0 } ahead ? ahead : TimeSpan.Zero;

    // Before that moment there is nothing to learn, and the deadline would pass.
    private static DateTimeOffset GoesOutAt(SmsMessage message, CourierTwilioOptions options) =>
        DateTimeOffset.TryParse(
            TwilioOverrideMerger.Merge(message, options)["SendAt"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment) ? moment : DateTimeOffset.MinValue;
}
