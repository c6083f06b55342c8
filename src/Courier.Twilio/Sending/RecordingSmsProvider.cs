using System.Diagnostics;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>
/// A decorator that gives each send an id, unless it has one, and records it: one span, one measurement and one log
/// message, also for a message that a decorator inside rejects.
/// </summary>
internal sealed class RecordingSmsProvider(
    ISmsProvider inner, SmsInstruments instruments, ILogger<TwilioSmsProvider> logger) : DelegatingSmsProvider(inner)
{
    private const string NoCode = "none";

    public override async Task<SmsSendResult> SendAsync(
        SmsMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        message = message.WithSendId();
        var sendId = message.SendId;
        using var scope = logger.BeginSend(sendId);
        var activity = SmsActivities.StartSend(sendId);
        var startedAt = instruments.GetTimestamp();
        SmsSendResult? result = null;
        try
        {
            return result = await base.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            TryRecord(result, message, sendId, startedAt, activity);
        }
    }

    /// <summary>Records the result, and ignores exceptions of activity and meter listeners.</summary>
    /// <remarks>An exception must not replace the result: the caller would send the message again.</remarks>
    private void TryRecord(
        SmsSendResult? result, SmsMessage message, string sendId, long startedAt, Activity? activity)
    {
        try
        {
            Record(result, message, sendId, startedAt, activity);
        }
        catch (Exception)
        {
            // The exception belongs to whoever listens.
        }
    }

    /// <summary>Records metrics, ends the span and logs the result. Without a result, only the span ends.</summary>
    private void Record(SmsSendResult? result, SmsMessage message, string sendId, long startedAt, Activity? activity)
    {
        using (activity)
        {
            if (result is null)
            {
                return;
            }

            try
            {
                instruments.RecordSend(result, startedAt, activity);
            }
            finally
            {
                LogResult(result, message, sendId);
            }
        }
    }

    /// <summary>Logs the result with the masked recipient, and with the message SID or the failure.</summary>
    private void LogResult(SmsSendResult result, SmsMessage message, string sendId)
    {
        switch (result)
        {
            case SmsAccepted(var receipt):
                logger.MessageAccepted(message.To.Masked, receipt.MessageId, sendId);
                break;
            case SmsRejected(var failure):
                logger.MessageRejected(
                    message.To.Masked,
                    sendId,
                    failure.Reason,
                    failure.ProviderCode ?? NoCode,
                    FailureText.Describe(failure));
                break;
            case SmsUnconfirmed(var failure, _):
                logger.MessageUnconfirmed(message.To.Masked, sendId, FailureText.Describe(failure));
                break;
            default:
                throw new UnreachableException();
        }
    }
}
