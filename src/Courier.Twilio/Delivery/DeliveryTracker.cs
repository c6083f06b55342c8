using System.Globalization;
using System.Runtime.CompilerServices;
using Courier.Sms;
using Courier.Twilio.Api;
using Courier.Twilio.Errors;
using Courier.Twilio.Requests;

namespace Courier.Twilio.Delivery;

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
        var reply = await api.GetAsync(TwilioAddress.Of(current), credentials, receipt.MessageId, cancellationToken).ConfigureAwait(false);
        return Report(receipt, reply);
    }

    public async IAsyncEnumerable<DeliveryReport> WatchAsync(
        SmsReceipt receipt, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        Asking(receipt);
        var startedAt = time.GetTimestamp();
        var last = new DeliveryReport(receipt.MessageId, receipt.Status) { AccountId = receipt.AccountId };
        foreach (var wait in PollingSchedule.Waits(options().Polling))
        {
            await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
            var report = await GetReportAsync(receipt, cancellationToken).ConfigureAwait(false);
            if (WasAsked(report) ? report.Status.IsFinal : !MayBeAskedAgain(report, time.GetElapsedTime(startedAt)))
            {
                yield return WasAsked(report) ? report : last with { Failure = report.Failure, IsGivenUp = true };
                yield break;
            }

            if (WasAsked(report) && report.Status.Supersedes(last.Status))
            {
                last = report;
                yield return report;
            }
        }

        yield return last with { IsGivenUp = true };
    }

    public async Task<SmsSendResult> CancelAsync(SmsReceipt receipt, CancellationToken cancellationToken = default)
    {
        var (current, credentials) = Asking(receipt);
        var reply = await api.UpdateAsync(
            TwilioAddress.Of(current), credentials, receipt.MessageId, CancelFields, cancellationToken).ConfigureAwait(false);
        return reply switch
        {
            TwilioReply.Message(var resource) => new SmsAccepted(receipt with { Status = TwilioStatus.Read(resource.Status) }),
            TwilioReply.Silence(var because, var status) => new SmsUnconfirmed(
                TransportFailures.NoAnswer(because, status), Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)),
            _ => new SmsRejected(ReportReader.ReadFailure(reply, catalog)),
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

        return (current, TwilioCredentials.Of(current));
    }

    private DeliveryReport Report(SmsReceipt receipt, TwilioReply reply) => reply is TwilioReply.Message(var resource)
        ? ReportReader.Read(resource, catalog) with { MessageId = receipt.MessageId }
        : new(receipt.MessageId, DeliveryStatus.Unknown)
        {
            AccountId = receipt.AccountId,
            Failure = ReportReader.ReadFailure(reply, catalog),
        };

    private static bool WasAsked(DeliveryReport report) => report.ProviderStatus is not null;

    private static bool MayBeAskedAgain(DeliveryReport report, TimeSpan age) =>
        report.Failure is { IsTransient: true } || (report.Failure is { HttpStatus: 404 } && age < PollingSchedule.Youth);
}
