using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>Sends the messages of Courier's JSON envelopes. Resolve it from the service provider.</summary>
public sealed class CourierEnvelopeSender
{
    private const int MaxDescriptionLength = 200;

    private readonly ISmsProvider sms;
    private readonly ISmsTemplateSource templates;
    private readonly ISmsTemplateRenderer renderer;
    private readonly ILogger logger;

    internal CourierEnvelopeSender(
        ISmsProvider sms,
        ISmsTemplateSource templates,
        ISmsTemplateRenderer renderer,
        ILogger<CourierEnvelopeSender> logger)
    {
        this.sms = sms;
        this.templates = templates;
        this.renderer = renderer;
        this.logger = logger;
    }

    /// <summary>Sends the message of one envelope to its recipients, one after the other.</summary>
    /// <param name="utf8Json">
    /// The envelope as UTF-8; see <see cref="CourierEnvelope.Parse"/> for the fields it may hold.
    /// </param>
    /// <param name="cancellationToken">
    /// Cancels the sends. After the first send, the remaining recipients are rejected instead of an exception being
    /// thrown.
    /// </param>
    /// <returns>
    /// One result for each recipient, in the order of the envelope. An invalid recipient is an
    /// <see cref="SmsRejected"/>; the others are sent all the same. If the provider throws after the first send, the
    /// result of that recipient is an <see cref="SmsUnconfirmed"/>.
    /// </returns>
    /// <exception cref="CourierEnvelopeException">The envelope is invalid; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before the first message was sent.</exception>
    public async Task<IReadOnlyList<SmsSendResult>> SendAsync(
        ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        var envelope = CourierEnvelope.Parse(utf8Json, templates, renderer);
        if (envelope.IgnoredPaths.Count > 0)
        {
            logger.EnvelopeFieldsIgnored(string.Join(", ", envelope.IgnoredPaths));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var results = new List<SmsSendResult>(envelope.Recipients.Count);
        var isFirst = true;
        foreach (var recipient in envelope.Recipients)
        {
            if (!recipient.IsValid)
            {
                results.Add(new SmsRejected(recipient.Failure));
                continue;
            }

            WarnOfPlaceholder(recipient.Message, results.Count);
            results.Add(isFirst
                ? await sms.SendAsync(recipient.Message, cancellationToken).ConfigureAwait(false)
                : await SendNextAsync(recipient.Message, results.Count, cancellationToken).ConfigureAwait(false));
            isFirst = false;
        }

        return results;
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
            logger.ProviderThrew(index, e.GetType().Name, LogSanitizer.Sanitize(e.Message, MaxDescriptionLength));
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
            logger.VariableUnresolved(index);
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
