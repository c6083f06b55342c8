using System.Buffers;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Envelopes;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>Sends envelopes with the provider and the services of a registration.</summary>
/// <param name="sms">The provider.</param>
/// <param name="merger">
/// The merger of the application; <see langword="null"/> for <see cref="TwilioOverrideMerger"/>.
/// </param>
/// <param name="options">Returns the current options of the registration.</param>
/// <param name="timeProvider">The clock from which delays and expiries count.</param>
/// <param name="evaluator">The application's evaluator of conditions, if there is one.</param>
/// <param name="templates">The texts of templates.</param>
/// <param name="renderer">Renders the text of each recipient.</param>
/// <param name="logger">
/// Logs warnings, and exceptions of the application's services. It must not throw: that would lose results.
/// </param>
internal sealed class CourierEnvelopeSender(
    ISmsProvider sms,
    ITwilioOverrideMerger? merger,
    Func<CourierTwilioOptions> options,
    TimeProvider timeProvider,
    ICourierConditionEvaluator? evaluator,
    ISmsTemplateSource templates,
    ISmsTemplateRenderer renderer,
    ILogger<CourierEnvelopeSender> logger) : ICourierEnvelopeSender
{
    private const int MaxDescriptionLength = 200;
    private const int MaxLoggedPaths = 50;

    // One byte more than a document may have, so that a longer one is recognized without reading the rest.
    private const int MaxBytes = 65_536 + 1;

    public async Task<CourierEnvelope> ParseAsync(
        ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        var envelope = await ParseDocumentAsync(utf8Json, cancellationToken).ConfigureAwait(false);
        EnvelopeSchedule.Validate(envelope, merger, options(), logger);
        return envelope;
    }

    public async Task<IReadOnlyList<CourierSendResult>> SendAsync(
        ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        var envelope = await ParseDocumentAsync(utf8Json, cancellationToken).ConfigureAwait(false);
        return await SendRecipientsAsync(envelope, cancellationToken).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<CourierSendResult>> SendAsync(
        Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        var buffer = ArrayPool<byte>.Shared.Rent(MaxBytes);
        try
        {
            var length = await utf8Json.ReadAtLeastAsync(
                buffer.AsMemory(0, MaxBytes), MaxBytes, throwOnEndOfStream: false, cancellationToken)
                .ConfigureAwait(false);
            return await SendAsync(buffer.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // The document holds numbers and texts.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    public async Task<IReadOnlyList<CourierSendResult>> SendAsync(
        CourierEnvelope envelope, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(envelope);
        return envelope.Unresolved is { } document
            ? await SendAsync(document, cancellationToken).ConfigureAwait(false)
            : await SendRecipientsAsync(envelope, cancellationToken).ConfigureAwait(false);
    }

    private ValueTask<CourierEnvelope> ParseDocumentAsync(
        ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken)
    {
        var services = new EnvelopeServices(templates, renderer, evaluator, options(), timeProvider.GetUtcNow());
        return CourierEnvelope.ParseAsync(utf8Json, services, cancellationToken);
    }

    private async Task<IReadOnlyList<CourierSendResult>> SendRecipientsAsync(
        CourierEnvelope envelope, CancellationToken cancellationToken)
    {
        var failures = EnvelopeSchedule.Validate(envelope, merger, options(), logger);
        LogWarnings(envelope);
        cancellationToken.ThrowIfCancellationRequested();
        var results = new List<CourierSendResult>(envelope.Recipients.Count);
        var isFirst = true;
        foreach (var recipient in envelope.Recipients)
        {
            var index = results.Count;
            if (!recipient.IsValid)
            {
                LogException(recipient, index);
                results.Add(new(recipient, new SmsRejected(recipient.Failure)));
                continue;
            }

            if (failures.TryGetValue(index, out var failure))
            {
                results.Add(new(recipient, new SmsRejected(failure)));
                continue;
            }

            var message = envelope.Expiry is { } expiry
                ? expiry.Apply(recipient.Message, timeProvider.GetUtcNow())
                : recipient.Message;
            if (message is null)
            {
                results.Add(new(recipient, new SmsRejected(envelope.Expiry!.CreateFailure())));
                continue;
            }

            // The id exists before the send, so that it is known when a decorator of the application throws.
            message = message.WithSendId();
            WarnOfPlaceholder(message, index);
            results.Add(new(recipient, isFirst
                ? await sms.SendAsync(message, cancellationToken).ConfigureAwait(false)
                : await SendNextAsync(message, index, cancellationToken).ConfigureAwait(false)));
            isFirst = false;
        }

        return results;
    }

    private void LogWarnings(CourierEnvelope envelope)
    {
        if (envelope.IgnoredPaths is { Count: > 0 } paths)
        {
            var more = paths.Count > MaxLoggedPaths ? $", and {paths.Count - MaxLoggedPaths:N0} more" : "";
            logger.EnvelopeFieldsIgnored(string.Join(", ", paths.Take(MaxLoggedPaths)) + more);
        }

        var count = envelope.Recipients.Count(static recipient => recipient.IsValid);
        if (envelope.HasToOverride && count > 1)
        {
            logger.RecipientsOverridden(count);
        }
    }

    /// <summary>Sends to a recipient after the first one. Does not throw.</summary>
    /// <remarks>
    /// An exception would lose the results of the recipients before this one, and the caller would send to them again.
    /// </remarks>
    private async Task<SmsSendResult> SendNextAsync(SmsMessage message, int index, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return CreateCancelled();
        }

        try
        {
            return await sms.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return CreateCancelled();
        }
        catch (Exception e)
        {
            // The contract of ISmsProvider permits no other exception, but the application may have added a provider.
            using var scope = logger.BeginSend(message.SendId);
            logger.ProviderThrew(
                index,
                message.SendId,
                e.GetType().Name,
                LogSanitizer.Sanitize(e.Message, MaxDescriptionLength));
            return CreateUnconfirmed(e, message.SendId);
        }
    }

    /// <summary>Logs a warning when the text still contains a placeholder such as <c>{{name}}</c>.</summary>
    private void WarnOfPlaceholder(SmsMessage message, int index)
    {
        if (message.Body is { } text
            && text.Contains("{{", StringComparison.Ordinal)
            && text.Contains("}}", StringComparison.Ordinal))
        {
            logger.VariableUnresolved(index);
        }
    }

    /// <summary>Logs the exception of the application's template source, renderer or evaluator.</summary>
    private void LogException(CourierRecipient recipient, int index)
    {
        if (recipient.Exception is { } e)
        {
            logger.RenderingThrew(
                index, e.GetType().Name, LogSanitizer.Sanitize(e.Message, MaxDescriptionLength));
        }
    }

    /// <summary>Creates the result of a recipient whose send was cancelled before it started.</summary>
    private static SmsRejected CreateCancelled() => new(new()
    {
        Reason = SmsFailureReason.Unknown,
        Message = "The send was cancelled before this recipient; the message was not sent.",
        Advice = ["Send the message to this recipient again; it cannot arrive twice."],
        IsTransient = true,
    });

    /// <summary>Creates the result of a recipient after the provider threw.</summary>
    /// <remarks>The provider may have sent the message before it threw, so the outcome is unknown.</remarks>
    private static SmsUnconfirmed CreateUnconfirmed(Exception exception, string sendId) => new(
        new()
        {
            Reason = SmsFailureReason.NoResponse,
            Message =
                $"The provider threw {exception.GetType().Name}; the message to this recipient may have been sent.",
            Advice = ["Search the provider's log for the message before sending it again."],
        },
        sendId);
}
