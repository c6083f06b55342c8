using Courier.Twilio.Http;
using Courier.Twilio.Tracking;
using Courier.Twilio.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>One round over an account's messages under way, without the poller around it.</summary>
internal static class StatusReaderFixture
{
    /// <summary>So many messages, newer than all before.</summary>
    public static List<string> AddMessages(FakeTwilioAccount twilio, int count, string status = "sent") => [.. Enumerable.Range(0, count).Select(_ => twilio.AddMessage(status))];

    public static int CountSuccessful(IEnumerable<PollResult> looks) => looks.OfType<PollResult.Received>().Count();

    /// <summary>These under way, handed over one after the other.</summary>
    public static PendingDeliveryStore CreatePendingStore(TimeProvider time, IEnumerable<string> sids)
    {
        var pending = new PendingDeliveryStore(time);
        foreach (var (i, sid) in sids.Index())
        {
            pending.Add(new(new(sid) { AccountId = TestValues.AccountSid }, credentials: null, TimeSpan.FromMilliseconds(i), new()), maxPending: int.MaxValue);
        }

        return pending;
    }

    public static async Task<List<PollResult>> ReadAsync(FakeTwilioAccount twilio, PendingDeliveryStore pending, IEnumerable<string> due)
    {
        await using var provider = TestServices.Build(twilio);
        var options = TestData.Options();
        var api = new TwilioMessagesApi(provider.GetRequiredService<IHttpClientFactory>(), "Courier.Twilio", TimeProvider.System);
        var sweep = new MessageStatusReader(api, () => options, provider.GetRequiredService<ITwilioErrorCatalog>(), pending);
        var looks = new List<PollResult>();
        await foreach (var look in sweep.ReadAsync(TwilioCredentials.FromOptions(options), [.. due.Select(sid => pending.Find(sid)!)], default))
        {
            looks.Add(look);
        }

        return looks;
    }
}
