using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tool.Sending;

/// <summary>Reads an envelope, sends it to each recipient and tracks the messages to a final status.</summary>
internal sealed class EnvelopeRunner(IServiceProvider services)
{
    private readonly ISmsProvider sms = services.GetRequiredService<ISmsProvider>();
    private readonly IDeliveryTracker tracker = services.GetRequiredService<IDeliveryTracker>();
    private readonly ITwilioOverrideMerger merger = services.GetRequiredService<ITwilioOverrideMerger>();

    /// <exception cref="ToolException">The file cannot be read, or is not an envelope.</exception>
    public async Task<CourierEnvelope> ReadAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            var document = await File.ReadAllBytesAsync(file, cancellationToken).ConfigureAwait(false);
            return await services.GetRequiredService<ICourierEnvelopeSender>().ParseAsync(document, cancellationToken)
                .ConfigureAwait(false);
        }
        catch (CourierEnvelopeException e)
        {
            throw new ToolException($"{file}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{file} cannot be read: {e.Message}");
        }
    }

    /// <summary>
    /// Sends the messages one after the other, and tracks them concurrently. A cancellation ends both, so that what is
    /// known can be printed.
    /// </summary>
    public async Task SendAsync(
        IReadOnlyList<MessageProgress> messages, Action changed, CancellationToken cancellationToken)
    {
        var tracking = new List<Task>();
        foreach (var message in messages)
        {
            message.Add(await SendAsync(message, cancellationToken).ConfigureAwait(false));
            changed();
            tracking.Add(TrackAsync(message, changed, cancellationToken));
        }

        await Task.WhenAll(tracking).ConfigureAwait(false);
    }

    private async Task<SmsSendResult> SendAsync(MessageProgress progress, CancellationToken cancellationToken)
    {
        if (!progress.Recipient.IsValid)
        {
            return new SmsRejected(progress.Recipient.Failure);
        }

        var message = progress.Recipient.Message;
        progress.To = merger.Explain(message).FirstOrDefault(static field => field.Name == "To")?.Value ?? progress.To;
        progress.Segments = merger.Merge(message)["Body"] is [{ } text] ? SmsSegments.Count(text).Segments : null;
        try
        {
            return await sms.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new SmsRejected(
                new() { Reason = SmsFailureReason.Unknown, Message = "Stopped before it was sent." });
        }
    }

    private async Task TrackAsync(MessageProgress message, Action changed, CancellationToken cancellationToken)
    {
        if (message.Receipt is not { IsTrackable: true } receipt)
        {
            return;
        }

        try
        {
            await foreach (var report in tracker.WatchAsync(receipt, cancellationToken).ConfigureAwait(false))
            {
                message.Add(report);
                changed();
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The last status stays.
        }
    }
}
