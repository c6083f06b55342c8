using System.Globalization;
using System.Runtime.CompilerServices;
using Courier.Sms;
using Courier.Twilio.Configuration;
using Courier.Twilio.Http;
using Courier.Twilio.Errors;
using Courier.Twilio.Messages;

namespace Courier.Twilio.Tracking;

/// <summary>Asks Twilio what became of a message: schedule × resource × clock.</summary>
internal sealed class DeliveryTracker(
    TwilioMessagesApi api,
    Func<CourierTwilioOptions> options,
    ITwilioErrorCatalog catalog,
    TimeProvider time) : IDeliveryTracker
{
    private static readonly TwilioFieldSet CancelFields = new() { ["Status"] = "canceled" };

    public async Task<DeliveryReport> GetReportAsync(SmsReceipt receipt, CancellationToken cancellationToken = default)
    {
        var (current, credentials) = Asking(receipt);
        var reply = await api.FetchAsync(TwilioAddress.Resolve(current), credentials, receipt.MessageId, cancellationToken).ConfigureAwait(false);
        return Report(receipt, reply);
    }

    public async IAsyncEnumerable<DeliveryReport> WatchAsync(
        SmsReceipt receipt, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var polling = Asking(receipt).Options.Polling;
        var startedAt = time.GetTimestamp();
        var deadline = PollingDelays.GetExpireAfter(polling);
        var last = new DeliveryReport(receipt.MessageId, receipt.Status) { AccountId = receipt.AccountId };
        SmsFailure? trouble = null;
        foreach (var wait in PollingDelays.GetDelays(polling))
        {
            // Each question takes its time; the deadline does not move.
            var left = deadline - time.GetElapsedTime(startedAt);
            if (left <= TimeSpan.Zero)
            {
                break;
            }

            var rest = Later(wait, trouble?.RetryAfter ?? TimeSpan.Zero);
            await Task.Delay(rest < left ? rest : left, time, cancellationToken).ConfigureAwait(false);
            var report = await GetReportAsync(receipt, cancellationToken).ConfigureAwait(false);
            trouble = WasAsked(report) ? null : report.Failure;
            if (trouble is null && report.Status.IsFinal)
            {
                yield return last.Status.Supersedes(report.Status) ? last : report;
                yield break;
            }

            if (trouble is null && report.Status.Supersedes(last.Status))
            {
                last = report;
                yield return report;
            }

            if (trouble is not null && !MayBeAskedAgain(trouble, time.GetElapsedTime(startedAt)))
            {
                break;
            }
        }

        // A stored receipt may know an end that Twilio does not tell any more.
        yield return last.Status.IsFinal ? last : last with { IsTrackingExpired = true, Failure = trouble ?? last.Failure };
    }

    public async Task<SmsSendResult> CancelAsync(SmsReceipt receipt, CancellationToken cancellationToken = default)
    {
        var (current, credentials) = Asking(receipt);
        var reply = await api.UpdateAsync(
            TwilioAddress.Resolve(current), credentials, receipt.MessageId, CancelFields, cancellationToken).ConfigureAwait(false);
        return reply switch
        {
            ApiResult.Success(var resource) => new SmsAccepted(receipt with { Status = TwilioStatus.Parse(resource.Status) }),
            ApiResult.Ambiguous(var because, var status) => new SmsUnconfirmed(
                TransportFailures.Ambiguous(because, status), Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)),
            _ => new SmsRejected(DeliveryReportReader.ReadFailure(reply, catalog)),
        };
    }

    private (CourierTwilioOptions Options, TwilioCredentials Credentials) Asking(SmsReceipt receipt)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        if (!receipt.IsTrackable)
        {
            throw new InvalidOperationException(
                $"The message {receipt.MessageId} was sent with credentials of its own, which are not kept: it cannot be followed. See SmsReceipt.IsTrackable.");
        }

        if (!Sid.IsMessage(receipt.MessageId))
        {
            throw new InvalidOperationException("The receipt's MessageId must be 'SM' or 'MM' and 32 hexadecimal digits.");
        }

        var current = options();
        if (receipt.AccountId is { } account && !string.Equals(account, current.AccountSid, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException(
                $"The message {receipt.MessageId} was sent by account {account}; this tracker asks as {current.AccountSid}. Use the tracker of that registration.");
        }

        return (current, TwilioCredentials.FromOptions(current));
    }

    private DeliveryReport Report(SmsReceipt receipt, ApiResult reply) => reply is ApiResult.Success(var resource)
        ? DeliveryReportReader.Read(resource, catalog) with { MessageId = receipt.MessageId }
        : new(receipt.MessageId, DeliveryStatus.Unknown)
        {
            AccountId = receipt.AccountId,
            Failure = DeliveryReportReader.ReadFailure(reply, catalog),
        };

    private static bool WasAsked(DeliveryReport report) => report.ProviderStatus is not null;

    // A 404 without Twilio's code is a proxy's, or that of a wrong address: it says nothing about the message.
    private static bool MayBeAskedAgain(SmsFailure trouble, TimeSpan age) =>
        trouble.IsTransient || (trouble is { HttpStatus: 404 } && (trouble.ProviderCode != "20404" || age < PollingDelays.NotFoundGracePeriod));

    private static TimeSpan Later(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
