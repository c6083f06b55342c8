using System.Buffers;
using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Courier.Twilio.Envelopes;
using Courier.Twilio.Messages;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>Sends envelopes with the provider and the services of a registration.</summary>
internal sealed class CourierEnvelopeSender(
    ISmsProvider sms,
    ITwilioOverrideMerger merger,
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
        var services = new EnvelopeServices(templates, renderer, evaluator, options(), timeProvider.GetUtcNow());
        var envelope = await CourierEnvelope.ParseAsync(utf8Json, services, cancellationToken).ConfigureAwait(false);
        RequireSchedule(envelope);
        return envelope;
    }

    public async Task<IReadOnlyList<CourierSendResult>> SendAsync(
        ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        var envelope = await ParseAsync(utf8Json, cancellationToken).ConfigureAwait(false);
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

    private async Task<IReadOnlyList<CourierSendResult>> SendRecipientsAsync(
        CourierEnvelope envelope, CancellationToken cancellationToken)
    {
        RequireSchedule(envelope);
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

            var message = envelope.Expiry is { } expiry
                ? expiry.Apply(recipient.Message, timeProvider.GetUtcNow())
                : recipient.Message;
            if (message is null)
            {
                results.Add(new(recipient, new SmsRejected(envelope.Expiry!.CreateFailure())));
                continue;
            }

            WarnOfPlaceholder(message, index);
            results.Add(new(recipient, isFirst
                ? await sms.SendAsync(message, cancellationToken).ConfigureAwait(false)
                : await SendNextAsync(message, index, cancellationToken).ConfigureAwait(false)));
            isFirst = false;
        }

        return results;
    }

    /// <summary>Refuses a delayed envelope that would be sent at another time.</summary>
    /// <exception cref="CourierEnvelopeException">There is no Messaging Service, or an override.</exception>
    private void RequireSchedule(CourierEnvelope envelope)
    {
        if (envelope.Delay is not { } delay
            || envelope.Recipients.FirstOrDefault(static recipient => recipient.IsValid)?.Message is not { } message)
        {
            return;
        }

        var posted = merger.Merge(message);
        var expected = TwilioOverrideMerger.Merge(message with { Overrides = [] }, options());
        if (!posted.HasValue(TwilioFieldNames.MessagingServiceSid))
        {
            throw new CourierEnvelopeException(
                delay.Path,
                "needs a Messaging Service: Twilio schedules no other messages. Set MessagingServiceSid. To send "
                + $"without it, add \"{TimingReader.Delay}\" to IgnoredInstructions.");
        }

        if (posted[TwilioFieldNames.SendAt] != expected[TwilioFieldNames.SendAt]
            || posted[TwilioFieldNames.ScheduleType] != expected[TwilioFieldNames.ScheduleType])
        {
            throw new CourierEnvelopeException(
                delay.Path, "and an override of SendAt or ScheduleType contradict each other: keep one of them.");
        }
    }

    private void LogWarnings(CourierEnvelope envelope)
    {
        if (envelope.IgnoredPaths is { Count: > 0 } paths)
        {
            var more = paths.Count > MaxLoggedPaths ? $", and {paths.Count - MaxLoggedPaths:N0} more" : "";
            TryLog(log => log.EnvelopeFieldsIgnored(string.Join(", ", paths.Take(MaxLoggedPaths)) + more));
        }

        var count = envelope.Recipients.Count(static recipient => recipient.IsValid);
        if (envelope.HasToOverride && count > 1)
        {
            TryLog(log => log.RecipientsOverridden(count));
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
            TryLog(log => log.ProviderThrew(
                index, e.GetType().Name, LogSanitizer.Sanitize(e.Message, MaxDescriptionLength)));
            return CreateUnconfirmed(e);
        }
    }

    /// <summary>Logs a warning when the text still contains a placeholder such as <c>{{name}}</c>.</summary>
    private void WarnOfPlaceholder(SmsMessage message, int index)
    {
        if (message.Body is { } text
            && text.Contains("{{", StringComparison.Ordinal)
            && text.Contains("}}", StringComparison.Ordinal))
        {
            TryLog(log => log.VariableUnresolved(index));
        }
    }

    /// <summary>Logs the exception of the application's template source, renderer or evaluator.</summary>
    private void LogException(CourierRecipient recipient, int index)
    {
        if (recipient.Exception is { } e)
        {
            TryLog(log => log.RenderingThrew(
                index, e.GetType().Name, LogSanitizer.Sanitize(e.Message, MaxDescriptionLength)));
        }
    }

    /// <summary>Logs, and ignores exceptions of the logger, which would lose results.</summary>
    private void TryLog(Action<ILogger> write)
    {
        try
        {
            write(logger);
        }
        catch (Exception)
        {
            // The logger itself is what failed, so the exception is not logged.
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
    private static SmsUnconfirmed CreateUnconfirmed(Exception exception) => new(
        new()
        {
            Reason = SmsFailureReason.NoResponse,
            Message =
                $"The provider threw {exception.GetType().Name}; the message to this recipient may have been sent.",
            Advice = ["Search the provider's log for the message before sending it again."],
        },
        Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));
}
