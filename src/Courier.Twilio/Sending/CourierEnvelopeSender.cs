using System.Globalization;
using Courier.Sms;
using Courier.Twilio.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio;

/// <summary>Sends Courier's documents; ask the container for it.</summary>
public sealed class CourierEnvelopeSender
{
    private readonly ISmsProvider sms;
    private readonly ISmsTemplateSource templates;
    private readonly ISmsTemplateRenderer renderer;
    private readonly ILogger logger;

    internal CourierEnvelopeSender(ISmsProvider sms, ISmsTemplateSource templates, ISmsTemplateRenderer renderer, ILogger<CourierEnvelopeSender> logger)
    {
        this.sms = sms;
        this.templates = templates;
        this.renderer = renderer;
        this.logger = logger;
    }

    /// <summary>Sends one document: to one recipient after the other, and one bad recipient does not stop the rest.</summary>
    /// <param name="utf8Json">The document; <see cref="CourierEnvelope.Parse"/> says what is read.</param>
    /// <param name="cancellationToken">Cancelled after the first send, the recipients whose turn has not come are rejected.</param>
    /// <returns>One result a recipient, in the document's order.</returns>
    /// <exception cref="CourierEnvelopeException">The document is faulty as a whole; nothing was sent.</exception>
    /// <exception cref="OperationCanceledException">Cancelled before anything was sent.</exception>
    public async Task<IReadOnlyList<SmsSendResult>> SendAsync(ReadOnlyMemory<byte> utf8Json, CancellationToken cancellationToken = default)
    {
        var envelope = CourierEnvelope.Parse(utf8Json, templates, renderer);
        if (envelope.IgnoredPaths.Count > 0)
        {
            logger.EnvelopeFieldsIgnored(string.Join(", ", envelope.IgnoredPaths));
        }

        cancellationToken.ThrowIfCancellationRequested();
        var results = new List<SmsSendResult>(envelope.Recipients.Count);
        var handedOver = 0;
        foreach (var recipient in envelope.Recipients)
        {
            if (!recipient.IsValid)
            {
                results.Add(new SmsRejected(recipient.Failure));
                continue;
            }

            Warn(recipient.Message, results.Count);
            results.Add(handedOver++ == 0
                ? await sms.SendAsync(recipient.Message, cancellationToken).ConfigureAwait(false)
                : await SendNextAsync(recipient.Message, results.Count, cancellationToken).ConfigureAwait(false));
        }

        return results;
    }

    // An exception would take the results of those who have their message with it, and the caller would send again.
    private async Task<SmsSendResult> SendNextAsync(SmsMessage message, int index, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return NotSent();
        }

        try
        {
            return await sms.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return NotSent();
        }
        catch (Exception e)
        {
            // Not by a provider that keeps its promise; whatever it did, the message may be on its way.
            logger.ProviderThrew(index, e.GetType().Name, LogSanitizer.Sanitize(e.Message, maxLength: 200));
            return InDoubt(e);
        }
    }

    private void Warn(SmsMessage message, int index)
    {
        if (message.Body is { } text && text.Contains("{{", StringComparison.Ordinal) && text.Contains("}}", StringComparison.Ordinal))
        {
            logger.VariableUnresolved(index);
        }
    }

    private static SmsRejected NotSent() => new(new()
    {
        Reason = SmsFailureReason.Unknown,
        Message = "Cancelled before this recipient's turn: certainly not sent.",
        Advice = ["Send to this recipient again."],
        IsTransient = true,
    });

    private static SmsUnconfirmed InDoubt(Exception exception) => new(
        new()
        {
            Reason = SmsFailureReason.NoResponse,
            Message = $"The provider threw {exception.GetType().Name}: nobody knows whether this recipient's message was sent.",
            Advice = ["Look for the message at the provider before you send it again."],
        },
        Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));
}
