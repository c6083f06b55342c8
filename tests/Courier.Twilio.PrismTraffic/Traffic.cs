using Courier.Sms;

namespace Courier.Twilio.PrismTraffic;

/// <summary>
/// Sends every body with every field, from a number and through a service. Polls half of the messages; cancels some.
/// </summary>
internal sealed class Traffic(ISmsProvider sms, IDeliveryTracker tracker, ViolationLog log)
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
            await CancelAsync();
        }

        foreach (var recipient in Variations.RecipientsWithOutcome)
        {
            await PollAsync(recipient);
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
        if (GetReceipt(result, string.Join(", ", fields)) is { } receipt && number % 2 is 0)
        {
            await tracker.GetReportAsync(receipt);
        }

        return result;
    }

    private async Task CancelAsync()
    {
        var later = new TwilioFieldSet
        {
            ["MessagingServiceSid"] = Variations.ServiceSid,
            ["ScheduleType"] = "fixed",
            ["SendAt"] = DateTimeOffset.UtcNow.AddHours(1).ToString("O"),
        };
        if (GetReceipt(await SendAsync("Later", later), "a schedule") is { } receipt)
        {
            GetReceipt(await tracker.CancelAsync(receipt), "a cancellation");
        }
    }

    private async Task PollAsync(string recipient)
    {
        var result = await sms.SendAsync(new SmsMessage { To = PhoneNumber.Parse(recipient), Body = "Hello" });
        if (GetReceipt(result, recipient) is { } receipt)
        {
            // The three polls see different statuses, the last of them final.
            for (var n = 0; n < 3; n++)
            {
                await tracker.GetReportAsync(receipt);
                await Task.Delay(TimeSpan.FromMilliseconds(60), TimeProvider.System);
            }
        }
    }

    private SmsReceipt? GetReceipt(SmsSendResult result, string description)
    {
        switch (result)
        {
            case SmsAccepted(var receipt):
                return receipt;
            case SmsRejected(var failure):
                log.Add($"{description} was rejected: {failure.Message}");
                return null;
            default:
                log.Add($"{description} is unconfirmed");
                return null;
        }
    }
}
