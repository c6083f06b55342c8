using Courier.Sms;
using Courier.Twilio;
using Microsoft.Extensions.DependencyInjection;

namespace QuickStart;

/// <summary>One envelope: read, sent to each recipient, followed to the end.</summary>
internal sealed class Round(IServiceProvider services)
{
    private readonly ISmsProvider sms = services.GetRequiredService<ISmsProvider>();
    private readonly IDeliveryTracker tracker = services.GetRequiredService<IDeliveryTracker>();
    private readonly ITwilioOverrideMerger merger = services.GetRequiredService<ITwilioOverrideMerger>();

    public IReadOnlyList<Parcel> Read(string file)
    {
        try
        {
            var envelope = CourierEnvelope.Parse(
                File.ReadAllBytes(file),
                services.GetRequiredService<ISmsTemplateSource>(),
                services.GetRequiredService<ISmsTemplateRenderer>());
            foreach (var path in envelope.IgnoredPaths)
            {
                Console.Error.WriteLine($"{file}: {path} is not used here.");
            }

            return [.. envelope.Recipients.Select(recipient => new Parcel(recipient))];
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

    /// <summary>Sends one after the other, and follows all at once.</summary>
    public async Task SendAsync(IReadOnlyList<Parcel> parcels, Action changed)
    {
        var following = new List<Task>();
        foreach (var parcel in parcels)
        {
            parcel.Take(await HandOverAsync(parcel));
            changed();
            following.Add(FollowAsync(parcel, changed));
        }

        await Task.WhenAll(following);
    }

    private async Task<SmsSendResult> HandOverAsync(Parcel parcel)
    {
        if (!parcel.Recipient.IsValid)
        {
            return new SmsRejected(parcel.Recipient.Failure);
        }

        var message = parcel.Recipient.Message;
        parcel.To = merger.Explain(message).FirstOrDefault(field => field.Name == "To")?.Value ?? parcel.To;
        parcel.Segments = merger.Merge(message)["Body"] is [{ } text] ? SmsSegments.Count(text).Segments : null;
        return await sms.SendAsync(message);
    }

    private async Task FollowAsync(Parcel parcel, Action changed)
    {
        if (parcel.Receipt is not { IsTrackable: true } receipt)
        {
            return;
        }

        await foreach (var report in tracker.WatchAsync(receipt))
        {
            parcel.Take(report);
            changed();
        }
    }
}
