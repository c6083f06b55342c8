using Courier.Sms;
using Courier.Twilio.Http;
using Courier.Twilio.Tracking;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>Reads the statuses of pending messages once, without a poller.</summary>
internal static class StatusReaderFixture
{
    /// <summary>Adds messages that are newer than all others, and returns their SIDs.</summary>
    public static List<string> AddMessages(FakeTwilioAccount twilio, int count, string status = "sent") =>
        [.. Enumerable.Range(0, count).Select(_ => twilio.AddMessage(status))];

    public static int CountSuccessful(IEnumerable<PollResult> results) =>
        results.OfType<PollResult.Received>().Count();

    /// <summary>Creates a store of pending deliveries, added a millisecond apart.</summary>
    public static PendingDeliveryStore CreatePendingStore(TimeProvider time, IEnumerable<string> sids)
    {
        var pending = new PendingDeliveryStore(time);
        foreach (var (i, sid) in sids.Index())
        {
            var receipt = new SmsReceipt(sid) { AccountId = TestValues.AccountSid };
            pending.Add(
                new(receipt, credentials: null, TimeSpan.FromMilliseconds(i), new()), maxPending: int.MaxValue);
        }

        return pending;
    }

    public static async Task<List<PollResult>> ReadAsync(
        FakeTwilioAccount twilio, PendingDeliveryStore pending, IEnumerable<string> due)
    {
        await using var provider = TestServices.Build(twilio);
        var options = TestData.Options();
        var clients = provider.GetRequiredService<IHttpClientFactory>();
        var api = new TwilioMessagesApi(clients, "Courier.Twilio", TimeProvider.System);
        var catalog = provider.GetRequiredService<ITwilioErrorCatalog>();
        var reader = new MessageStatusReader(api, () => options, catalog, pending);
        var deliveries = due.Select(sid => pending.Find(sid)!).ToList();
        var results = new List<PollResult>();
        await foreach (var result in reader.ReadAsync(deliveries, default))
        {
            results.Add(result);
        }

        return results;
    }
}
