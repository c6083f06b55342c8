using System.Diagnostics;
using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Http;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Errors;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>One send from room to room: compose, exchange, read.</summary>
internal sealed class TwilioSmsProvider(
    TwilioMessagesApi api,
    Func<CourierTwilioOptions> options,
    ITwilioErrorCatalog catalog,
    RecipientPolicies rules,
    SmsInstruments instruments,
    ILogger<TwilioSmsProvider> logger) : ISmsProvider
{
    private int saidNotTrackable;

    public async Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        var activity = SmsActivities.StartSend();
        var startedAt = instruments.GetTimestamp();
        SmsSendResult? result = null;
        try
        {
            return result = await ComposeAndSendAsync(message, options(), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Conclude(result, message, startedAt, activity);
        }
    }

    // The result must reach the caller, whatever a log or a listener of the application's throws: who is given an exception
    // in its place sends again.
    private void Conclude(SmsSendResult? result, SmsMessage message, long startedAt, Activity? activity)
    {
        try
        {
            Record(result, message, startedAt, activity);
        }
        catch (Exception)
        {
            // There is nobody left to tell.
        }
    }

    private void Record(SmsSendResult? result, SmsMessage message, long startedAt, Activity? activity)
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
                Say(result, message);
            }
        }
    }

    private async Task<SmsSendResult> ComposeAndSendAsync(
        SmsMessage message, CourierTwilioOptions current, CancellationToken cancellationToken)
    {
        if (rules.Evaluate(message.To) is { } refusal)
        {
            return new SmsRejected(refusal);
        }

        if (!TwilioRequest.TryCompose(message, current, out var request, out var failure))
        {
            return new SmsRejected(failure);
        }

        if (rules.EvaluateOverride(message, request.Fields) is { } overridden)
        {
            return new SmsRejected(overridden);
        }

        Warn(request, current);
        var reply = await api.CreateAsync(TwilioAddress.Resolve(current), request, cancellationToken).ConfigureAwait(false);
        return Read(reply, request);
    }

    private SmsSendResult Read(ApiResult reply, TwilioRequest request) => reply switch
    {
        ApiResult.Success(var resource) => new SmsAccepted(new(resource.Sid!)
        {
            Status = TwilioStatus.Read(resource.Status),
            Segments = TwilioStatus.ReadSegments(resource.NumSegments),
            AccountId = request.Credentials.AccountSid,
            IsTrackable = request.IsTrackable,
        }),
        ApiResult.Rejected(var status, var error, var retryAfter) => new SmsRejected(
            TwilioFailureFactory.Create(catalog, error.Code, status, error.Description, error.HelpLink, retryAfter)),
        ApiResult.NotSent(var because, var isTransient) => new SmsRejected(TransportFailures.NotSent(because, isTransient)),
        ApiResult.Ambiguous(var because, var status) => new SmsUnconfirmed(
            TransportFailures.Ambiguous(because, status), Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)),
        _ => throw new UnreachableException(),
    };

    private void Warn(TwilioRequest request, CourierTwilioOptions current)
    {
        foreach (var (name, _) in request.Fields.Fields)
        {
            if (!TwilioFieldNames.All.Contains(name))
            {
                logger.UnknownFieldPosted(FieldMask.Mask(name), SpellingSuggestions.DidYouMean(name, TwilioFieldNames.All));
            }
        }

        if (SegmentLimitValidator.FindExcess(request.Fields, current) is { } count)
        {
            logger.SegmentLimitExceeded(count.Segments, count.Encoding, current.MaxSegments!.Value);
        }

        if (!request.IsTrackable && !current.Polling.TrackOverriddenCredentials && Interlocked.Exchange(ref saidNotTrackable, 1) == 0)
        {
            logger.MessageNotTrackable(request.Credentials.AccountSid);
        }
    }

    private void Say(SmsSendResult result, SmsMessage message)
    {
        switch (result)
        {
            case SmsAccepted(var receipt):
                logger.MessageAccepted(message.To.Masked, receipt.MessageId);
                break;
            case SmsRejected(var failure):
                logger.MessageRejected(message.To.Masked, failure.Reason, failure.ProviderCode, failure.Message);
                break;
            case SmsUnconfirmed(var failure, var sendId):
                logger.MessageUnconfirmed(message.To.Masked, sendId, failure.Message);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
