using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Errors;
using Courier.Twilio.Http;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>
/// Sends messages with Twilio: evaluates the recipient policies, builds and validates the request, exchanges it, and
/// turns the outcome into a result.
/// </summary>
/// <remarks>
/// The provider never repeats a request whose transmission started; retries are made by <see cref="SafeRetryHandler"/>
/// below the API client. An invalid message is rejected before a connection is opened.
/// </remarks>
/// <param name="api">The client of Twilio's Messages resource.</param>
/// <param name="options">Returns the current options of the registration.</param>
/// <param name="catalog">Explains error codes.</param>
/// <param name="merger">
/// The merger of the application; <see langword="null"/> for <see cref="TwilioOverrideMerger"/>.
/// </param>
/// <param name="validator">
/// The validator of the application; <see langword="null"/> for <see cref="E164.Validate"/>.
/// </param>
/// <param name="policies">The recipient policies of the registration.</param>
/// <param name="instruments">Records metrics.</param>
/// <param name="logger">Logs one line for each result.</param>
/// <param name="time">The clock against which a scheduled time is validated.</param>
internal sealed class TwilioSmsProvider(
    TwilioMessagesApi api,
    Func<CourierTwilioOptions> options,
    ITwilioErrorCatalog catalog,
    ITwilioOverrideMerger? merger,
    IE164Validator? validator,
    RecipientPolicies policies,
    SmsInstruments instruments,
    ILogger<TwilioSmsProvider> logger,
    TimeProvider time) : ISmsProvider
{
    private const int MaxDescriptionLength = 200;

    // 1 once the warning about messages that are not trackable was logged.
    private int notTrackableLogged;

    /// <inheritdoc/>
    public async Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        cancellationToken.ThrowIfCancellationRequested();
        var sendId = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        using var scope = logger.BeginSend(sendId);
        var activity = SmsActivities.StartSend(sendId);
        var startedAt = instruments.GetTimestamp();
        SmsSendResult? result = null;
        try
        {
            return result = await BuildAndSendAsync(message, sendId, options(), cancellationToken)
                .ConfigureAwait(false);
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

    /// <summary>Evaluates the policies, builds the request and sends it.</summary>
    /// <remarks>The options are read once, so that one send never mixes old and changed options.</remarks>
    private async Task<SmsSendResult> BuildAndSendAsync(
        SmsMessage message, string sendId, CourierTwilioOptions current, CancellationToken cancellationToken)
    {
        if (await policies.EvaluateAsync(message.To, cancellationToken).ConfigureAwait(false) is { } rejection)
        {
            return new SmsRejected(rejection);
        }

        if (!TryCreateRequest(message, current, out var request, out var failure))
        {
            return new SmsRejected(failure);
        }

        if (await policies.EvaluateOverrideAsync(message, request.Fields, cancellationToken).ConfigureAwait(false)
            is { } overridden)
        {
            return new SmsRejected(overridden);
        }

        LogWarnings(request, current);
        var result = await api.CreateAsync(TwilioAddress.Resolve(current), request, cancellationToken)
            .ConfigureAwait(false);
        return CreateResult(result, request, sendId);
    }

    /// <summary>Creates the request. An exception of the application's merger or validator becomes a failure.</summary>
    private bool TryCreateRequest(
        SmsMessage message,
        CourierTwilioOptions current,
        [NotNullWhen(true)] out TwilioRequest? request,
        [NotNullWhen(false)] out SmsFailure? failure)
    {
        try
        {
            return TwilioRequest.TryCreate(
                message, current, time.GetUtcNow(), out request, out failure, merger, validator);
        }
        catch (Exception e) when (merger is not null || validator is not null)
        {
            var exception = e.GetType().Name;
            logger.ApplicationServiceThrew(
                message.To.Masked, exception, LogSanitizer.Sanitize(e.Message, MaxDescriptionLength));
            request = null;
            failure = new()
            {
                Reason = SmsFailureReason.Unknown,
                Message =
                    $"The application's {nameof(ITwilioOverrideMerger)} or {nameof(IE164Validator)} threw {exception}; "
                    + "the message was not sent.",
                Advice = ["Correct the service, and send the message again; it cannot arrive twice."],
            };
            return false;
        }
    }

    /// <summary>Turns the outcome of the exchange into a result.</summary>
    private SmsSendResult CreateResult(ApiResult result, TwilioRequest request, string sendId) => result switch
    {
        ApiResult.Success(var resource) => new SmsAccepted(new(resource.Sid!)
        {
            Status = TwilioStatus.Parse(resource.Status),
            Segments = TwilioStatus.ParseSegments(resource.NumSegments),
            AccountId = request.Credentials.AccountSid,
            IsTrackable = request.IsTrackable,
        }),
        ApiResult.Rejected(var status, var error, var retryAfter) => new SmsRejected(
            TwilioFailureFactory.Create(catalog, error.Code, status, error.Description, error.HelpLink, retryAfter)),
        ApiResult.NotSent(var description, var isTransient) => new SmsRejected(
            TransportFailures.NotSent(description, isTransient)),
        ApiResult.Ambiguous(var description, var status) => new SmsUnconfirmed(
            TransportFailures.Ambiguous(description, status), sendId),
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// Logs what is sent all the same: what is probably a mistake, and a message that is not trackable.
    /// </summary>
    private void LogWarnings(TwilioRequest request, CourierTwilioOptions current)
    {
        RequestWarnings.Write(logger, request.Fields, current);
        if (!request.IsTrackable
            && !current.Polling.TrackOverriddenCredentials
            && Interlocked.Exchange(ref notTrackableLogged, 1) == 0)
        {
            logger.MessageNotTrackable(request.Credentials.AccountSid);
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
                    message.To.Masked, sendId, failure.Reason, failure.ProviderCode, failure.Message);
                break;
            case SmsUnconfirmed(var failure, _):
                logger.MessageUnconfirmed(message.To.Masked, sendId, failure.Message);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
