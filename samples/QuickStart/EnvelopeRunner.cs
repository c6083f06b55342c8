using Courier.Sms;
using Courier.Twilio;
using Microsoft.Extensions.DependencyInjection;

namespace QuickStart;

/// <summary>Reads an envelope, sends it to each recipient and tracks the messages to a final status.</summary>
internal sealed class EnvelopeRunner(IServiceProvider services)
{
    private readonly ISmsProvider sms = services.GetRequiredService<ISmsProvider>();
    private readonly IDeliveryTracker tracker = services.GetRequiredService<IDeliveryTracker>();
    private readonly ITwilioOverrideMerger merger = services.GetRequiredService<ITwilioOverrideMerger>();

    public IReadOnlyList<MessageProgress> Read(string file)
    {
        try
        {
            var envelope = CourierEnvelope.Parse(
                File.ReadAllBytes(file),
                services.GetRequiredService<ISmsTemplateSource>(),
                services.GetRequiredService<ISmsTemplateRenderer>());
            foreach (var path in envelope.IgnoredPaths)
            {
                Console.Error.WriteLine($"{file}: {path} is ignored.");
            }

            return [.. envelope.Recipients.Select(recipient => new MessageProgress(recipient))];
        }
        catch (CourierEnvelopeException e)
        {
            throw new UsageException($"{file}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be read: {e.Message}");
        }
    }

    /// <summary>Sends the messages one after the other, and tracks them concurrently.</summary>
    public async Task SendAsync(IReadOnlyList<MessageProgress> messages, Action changed)
    {
        var tracking = new List<Task>();
        foreach (var message in messages)
        {
            message.Add(await SendAsync(message));
            changed();
            tracking.Add(TrackAsync(message, changed));
        }

        await Task.WhenAll(tracking);
    }

    private async Task<SmsSendResult> SendAsync(MessageProgress progress)
    {
        if (!progress.Recipient.IsValid)
        {
            return new SmsRejected(progress.Recipient.Failure);
        }

        var message = progress.Recipient.Message;
        progress.To = merger.Explain(message).FirstOrDefault(field => field.Name == "To")?.Value ?? progress.To;
        progress.Segments = merger.Merge(message)["Body"] is [{ } text] ? SmsSegments.Count(text).Segments : null;
        return await sms.SendAsync(message);
    }

    private async Task TrackAsync(MessageProgress message, Action changed)
    {
        if (message.Receipt is not { IsTrackable: true } receipt)
        {
            return;
        }

        await foreach (var report in tracker.WatchAsync(receipt))
        {
            message.Add(report);
            changed();
        }
    }
}
