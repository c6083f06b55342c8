using Courier.Sms;

namespace Courier.Twilio.PrismTraffic;

/// <summary>Every text with every field, from a number and through a service; half of them are asked after, some called back.</summary>
internal sealed class Traffic(ISmsProvider sms, IDeliveryTracker tracker, Witness witness)
{
    private int number;

    public async Task SendAllAsync()
    {
        foreach (var body in Variations.Bodies)
        {
            foreach (var fields in Variations.Fields)
            {
                foreach (var sender in Variations.Senders)
                {
                    await SendAsync(body, sender.MergedWith(fields));
                }
            }
        }

        for (var n = 0; n < 20; n++)
        {
            await CallBackAsync();
        }

        foreach (var recipient in Variations.Endings)
        {
            await WatchAsync(recipient);
        }
    }

    public Task<SmsSendResult> SendOneAsync() => SendAsync("Hello", TwilioFieldSet.Empty);

    private async Task<SmsSendResult> SendAsync(string body, TwilioFieldSet fields)
    {
        var result = await sms.SendAsync(new SmsMessage
        {
            To = PhoneNumber.Parse($"+1202555{1000 + number++ % 9000}"),
            Body = body,
            Overrides = [new TwilioOverrides { Body = fields }],
        });
        if (Receipt(result, string.Join(", ", fields)) is { } receipt && number % 2 is 0)
        {
            await tracker.GetReportAsync(receipt);
        }

        return result;
    }

    private async Task CallBackAsync()
    {
        var later = new TwilioFieldSet
        {
            ["MessagingServiceSid"] = Variations.ServiceSid,
            ["ScheduleType"] = "fixed",
            ["SendAt"] = DateTimeOffset.UtcNow.AddHours(1).ToString("O"),
        };
        if (Receipt(await SendAsync("Later", later), "a schedule") is { } receipt)
        {
            Receipt(await tracker.CancelAsync(receipt), "a cancellation");
        }
    }

    private async Task WatchAsync(string recipient)
    {
        var result = await sms.SendAsync(new SmsMessage { To = PhoneNumber.Parse(recipient), Body = "Hello" });
        if (Receipt(result, recipient) is { } receipt)
        {
            // Looked at three times, its status is another each time, the end among them.
            for (var n = 0; n < 3; n++)
            {
                await tracker.GetReportAsync(receipt);
                await Task.Delay(TimeSpan.FromMilliseconds(60), TimeProvider.System);
            }
        }
    }

    private SmsReceipt? Receipt(SmsSendResult result, string what)
    {
        switch (result)
        {
            case SmsAccepted(var receipt):
                return receipt;
            case SmsRejected(var failure):
                witness.Object($"{what} was refused: {failure.Message}");
                return null;
            default:
                witness.Object($"{what} was not confirmed");
                return null;
        }
    }
}
