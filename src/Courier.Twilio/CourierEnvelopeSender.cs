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
        if (envelope.NotUsedHere.Count > 0)
        {
            logger.NotUsedHere(string.Join(", ", envelope.NotUsedHere));
        }

        var results = new List<SmsSendResult>(envelope.Recipients.Count);
        foreach (var recipient in envelope.Recipients)
        {
            results.Add(await SendNextAsync(recipient, results.Count, cancellationToken).ConfigureAwait(false));
        }

        return results;
    }

    // An exception would take the results of those who have their message with it, and the caller would send again.
    private async Task<SmsSendResult> SendNextAsync(CourierRecipient recipient, int index, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(recipient, index, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (index > 0)
        {
            return new SmsRejected(new()
            {
                Reason = SmsFailureReason.Unknown,
                Message = "Cancelled before this recipient's turn: certainly not sent.",
                Advice = ["Send to this recipient again."],
                IsTransient = true,
            });
        }
    }

    private async Task<SmsSendResult> SendAsync(CourierRecipient recipient, int index, CancellationToken cancellationToken)
    {
        if (!recipient.IsValid)
        {
            return new SmsRejected(recipient.Failure);
        }

        if (recipient.Message.Body is { } text && text.Contains("{{", StringComparison.Ordinal) && text.Contains("}}", StringComparison.Ordinal))
        {
            logger.UnresolvedVariable(index);
        }

        return await sms.SendAsync(recipient.Message, cancellationToken).ConfigureAwait(false);
    }
}
