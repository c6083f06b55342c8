using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Errors;
using Courier.Twilio.Http;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>
/// Sends messages with Twilio: builds and validates the request, exchanges it, and turns the outcome into a result.
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
/// <param name="logger">Logs warnings about what is sent all the same.</param>
/// <param name="time">The clock against which a scheduled time is validated.</param>
internal sealed class TwilioSmsProvider(
    TwilioMessagesApi api,
    Func<CourierTwilioOptions> options,
    ITwilioErrorCatalog catalog,
    ITwilioOverrideMerger? merger,
    IE164Validator? validator,
    ILogger<TwilioSmsProvider> logger,
    TimeProvider time) : ISmsProvider
{
    // 1 once the warning about messages that are not trackable was logged.
    private int notTrackableLogged;

    /// <inheritdoc/>
    /// <remarks>The options are read once, so that one send never mixes old and changed options.</remarks>
    public async Task<SmsSendResult> SendAsync(SmsMessage message, CancellationToken cancellationToken = default)
    {
        var current = options();
        if (!TryCreateRequest(message, current, out var request, out var failure))
        {
            return new SmsRejected(failure);
        }

        LogWarnings(request, current);
        var result = await api.CreateAsync(TwilioAddress.Resolve(current), request, cancellationToken)
            .ConfigureAwait(false);
        return CreateResult(result, request, message.SendId);
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
            request = null;
            failure = ApplicationServiceFailure.Create(e, message, logger);
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
        ApiResult.Rejected(var status, null, var retryAfter) => new SmsRejected(
            TwilioFailureFactory.CreateForIntermediary(status, retryAfter)),
        ApiResult.Rejected(var status, var error, var retryAfter) => new SmsRejected(
            TwilioFailureFactory.Create(catalog, error.Code, status, error.Description, error.HelpLink, retryAfter)),
        ApiResult.NotSent(var error) => new SmsRejected(TransportFailures.NotSent(error)),
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
}
