using System.Globalization;
using System.Runtime.CompilerServices;
using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Http;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tracking;

/// <summary>Fetches, watches and cancels single messages by their receipts.</summary>
/// <remarks>
/// Fetching and cancelling: https://www.twilio.com/docs/messaging/api/message-resource.
/// </remarks>
internal sealed class DeliveryTracker(
    TwilioMessagesApi api,
    Func<CourierTwilioOptions> options,
    ITwilioErrorCatalog catalog,
    TimeProvider time) : IDeliveryTracker
{
    private static readonly TwilioFieldSet CancelFields = new() { ["Status"] = "canceled" };

    /// <summary>Fetches the message once. Transient failures are retried.</summary>
    /// <returns>
    /// The status of the message; or <see cref="DeliveryStatus.Unknown"/> with a <see cref="DeliveryReport.Failure"/>
    /// when Twilio did not return it.
    /// </returns>
    /// <exception cref="InvalidOperationException">The receipt cannot be tracked.</exception>
    public async Task<DeliveryReport> GetReportAsync(SmsReceipt receipt, CancellationToken cancellationToken = default)
    {
        var (current, credentials) = GetOptions(receipt);
        var result = await api.FetchAsync(
            TwilioAddress.Resolve(current), credentials, receipt.MessageId, cancellationToken).ConfigureAwait(false);
        return CreateReport(receipt, result);
    }

    /// <summary>Polls the message on the schedule of the options.</summary>
    /// <returns>
    /// A report for each higher status. The last report is final, or has <see cref="DeliveryReport.IsTrackingExpired"/>
    /// set: at the deadline, or when Twilio does not know the message.
    /// </returns>
    /// <exception cref="InvalidOperationException">The receipt cannot be tracked.</exception>
    public async IAsyncEnumerable<DeliveryReport> WatchAsync(
        SmsReceipt receipt, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var polling = GetOptions(receipt).Options.Polling;
        var startedAt = time.GetTimestamp();
        var deadline = PollingDelays.GetExpireAfter(polling);
        var last = new DeliveryReport(receipt.MessageId, receipt.Status) { AccountId = receipt.AccountId };
        SmsFailure? failure = null;
        foreach (var scheduledDelay in PollingDelays.GetDelays(polling))
        {
            // Requests take time, which the schedule does not contain; the deadline does not move.
            var remaining = deadline - time.GetElapsedTime(startedAt);
            if (remaining <= TimeSpan.Zero)
            {
                break;
            }

            var delay = Max(scheduledDelay, failure?.RetryAfter ?? TimeSpan.Zero);
            await Task.Delay(Min(delay, remaining), time, cancellationToken).ConfigureAwait(false);
            var report = await GetReportAsync(receipt, cancellationToken).ConfigureAwait(false);
            failure = HasStatus(report) ? null : report.Failure;
            if (failure is null && report.Status.IsFinal)
            {
                yield return last.Status.Supersedes(report.Status) ? last : report;
                yield break;
            }

            if (failure is null && report.Status.Supersedes(last.Status))
            {
                last = report;
                yield return report;
            }

            if (failure is not null && !PollingDelays.IsWorthwhile(failure, time.GetElapsedTime(startedAt)))
            {
                break;
            }
        }

        // The status of a stored receipt may be final although Twilio no longer returns the message.
        yield return last.Status.IsFinal
            ? last
            : last with { IsTrackingExpired = true, Failure = failure ?? last.Failure };
    }

    /// <summary>Cancels a scheduled message by setting its status to <c>canceled</c>.</summary>
    /// <returns>
    /// <see cref="SmsAccepted"/> when Twilio canceled the message; <see cref="SmsRejected"/> when it did not;
    /// <see cref="SmsUnconfirmed"/> when no conclusive response arrived.
    /// </returns>
    /// <exception cref="InvalidOperationException">The receipt cannot be tracked.</exception>
    public async Task<SmsSendResult> CancelAsync(SmsReceipt receipt, CancellationToken cancellationToken = default)
    {
        var (current, credentials) = GetOptions(receipt);
        var result = await api.UpdateAsync(
            TwilioAddress.Resolve(current), credentials, receipt.MessageId, CancelFields, cancellationToken)
            .ConfigureAwait(false);
        return result switch
        {
            ApiResult.Success(var resource) =>
                new SmsAccepted(receipt with { Status = TwilioStatus.Parse(resource.Status) }),
            ApiResult.Ambiguous(var description, var status) => new SmsUnconfirmed(
                TransportFailures.Ambiguous(description, status),
                Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)),
            _ => new SmsRejected(DeliveryReportReader.ReadFailure(result, catalog)),
        };
    }

    /// <summary>Validates the receipt, and returns the current options and their credentials.</summary>
    /// <exception cref="InvalidOperationException">The receipt cannot be tracked with the current options.</exception>
    private (CourierTwilioOptions Options, TwilioCredentials Credentials) GetOptions(SmsReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        if (!receipt.IsTrackable)
        {
            throw new InvalidOperationException(
                $"The message {receipt.MessageId} cannot be tracked: it was sent with credentials of its own, "
                + "which are not stored. Check SmsReceipt.IsTrackable before the call.");
        }

        if (!Sid.IsMessage(receipt.MessageId))
        {
            throw new InvalidOperationException(
                "The MessageId of the receipt is invalid. It must be 'SM' or 'MM' and 32 hexadecimal digits.");
        }

        var current = options();
        if (receipt.AccountId is { } account
            && !string.Equals(account, current.AccountSid, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"The message {receipt.MessageId} was sent by account {account}, but this tracker uses account "
                + $"{current.AccountSid}. Use the tracker of the registration of account {account}.");
        }

        return (current, TwilioCredentials.FromOptions(current));
    }

    private DeliveryReport CreateReport(SmsReceipt receipt, ApiResult result) =>
        result is ApiResult.Success(var resource)
            ? DeliveryReportReader.Read(resource, catalog) with { MessageId = receipt.MessageId }
            : new(receipt.MessageId, DeliveryStatus.Unknown)
            {
                AccountId = receipt.AccountId,
                Failure = DeliveryReportReader.ReadFailure(result, catalog),
            };

    /// <summary>Returns whether Twilio returned the message, whatever its status.</summary>
    private static bool HasStatus(DeliveryReport report) => report.ProviderStatus is not null;

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
