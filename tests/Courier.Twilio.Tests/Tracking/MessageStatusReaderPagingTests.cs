using System.Net;
using Courier.Sms;
using Courier.Twilio.Tracking;
using CsCheck;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Polls whose due messages are far down the list, below messages that are not due.</summary>
public class MessageStatusReaderPagingTests
{
    private const int InFlight = 10_000;

    private readonly ManualTimeProvider time = new();
    private readonly FakeTwilioAccount twilio = new();

    [TestCase(500)]
    [TestCase(13)]
    [TestCase(9999)]
    public async Task Ten_pages_cover_ten_thousand_pending_messages(int count)
    {
        var sids = StatusReaderFixture.AddMessages(twilio, InFlight);

        var results = await ReadAsync(sids, sids.Take(count));

        Assert.That(twilio.Requests, Has.Count.EqualTo(10).And.All.StartsWith("GET page"));
        Assert.That(
            StatusReaderFixture.CountSuccessful(results),
            Is.EqualTo(InFlight),
            "The pages also return messages that are not due.");
    }

    [TestCase(1)]
    [TestCase(11)]
    public async Task Fewer_due_messages_than_pages_are_fetched_one_by_one(int count)
    {
        var sids = StatusReaderFixture.AddMessages(twilio, InFlight);

        await ReadAsync(sids, sids.Take(count));

        Assert.That(twilio.Requests, Is.EquivalentTo(sids.Take(count).Select(sid => $"GET {sid}")));
    }

    [Test]
    public async Task Newest_messages_take_one_short_page_and_an_old_one_a_single_request()
    {
        var sids = StatusReaderFixture.AddMessages(twilio, InFlight);

        var results = await ReadAsync(sids, sids.TakeLast(25).Prepend(sids[0]));

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1", $"GET {sids[0]}" }));
        Assert.That(StatusReaderFixture.CountSuccessful(results), Is.EqualTo(51));
    }

    [Test]
    public Task Any_due_subset_of_ten_thousand_takes_at_most_twelve_requests()
    {
        var sids = StatusReaderFixture.AddMessages(twilio, InFlight);
        var pending = StatusReaderFixture.CreatePendingStore(time, sids);
        return Gen.Select(Gen.Int[1, InFlight], Gen.Int[0, InFlight], Gen.Int[1, 100]).SampleAsync(
            async selection =>
            {
                var (from, count, interval) = selection;
                twilio.Requests.Clear();

                await StatusReaderFixture.ReadAsync(
                    twilio,
                    pending,
                    sids.Skip(from - 1).Take(count).Where((_, i) => i % interval == 0).Prepend(sids[0]).Distinct());

                Assert.That(twilio.Requests, Has.Count.LessThanOrEqualTo(12));
            },
            iter: 30,
            threads: 1);
    }

    [Test]
    public async Task Pending_messages_of_other_accounts_do_not_affect_paging()
    {
        var sids = StatusReaderFixture.AddMessages(twilio, 11);
        var pending = StatusReaderFixture.CreatePendingStore(time, sids);
        for (var i = 0; i < InFlight; i++)
        {
            var receipt = new SmsReceipt($"SM{i + 20_000:x32}") { AccountId = TestValues.OtherAccountSid };
            pending.Add(new(receipt, credentials: null, TimeSpan.FromHours(1), new()), maxPending: int.MaxValue);
        }

        await StatusReaderFixture.ReadAsync(twilio, pending, sids);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
    }

    [Test]
    public async Task Interleaved_messages_of_other_senders_only_add_pages()
    {
        var sids = new List<string>();
        for (var i = 0; i < InFlight; i++)
        {
            sids.Add(twilio.AddMessage("sent"));
            twilio.AddMessage("delivered");
        }

        await ReadAsync(sids, sids.Take(500));

        Assert.That(twilio.Requests, Has.Count.EqualTo(20).And.All.StartsWith("GET page"));
    }

    [Test]
    public async Task Newer_messages_of_other_senders_only_add_pages()
    {
        var sids = StatusReaderFixture.AddMessages(twilio, InFlight);
        StatusReaderFixture.AddMessages(twilio, 3000);

        await ReadAsync(sids, sids.Take(500));

        Assert.That(twilio.Requests, Has.Count.EqualTo(13).And.All.StartsWith("GET page"));
    }

    [TestCase(-1, 1)]
    [TestCase(1, 10)]
    public async Task Unsent_messages_are_found_at_either_end_of_the_list(int rank, int pages)
    {
        twilio.SortRank = status => status == "queued" ? rank : 0;
        var sids = StatusReaderFixture.AddMessages(twilio, 500, "queued");
        sids.AddRange(StatusReaderFixture.AddMessages(twilio, InFlight - 500));

        await ReadAsync(sids, sids.Take(500));

        Assert.That(twilio.Requests, Has.Count.EqualTo(pages).And.All.StartsWith("GET page"));
    }

    [Test]
    public async Task Unsent_messages_below_a_long_history_are_fetched_one_by_one()
    {
        twilio.SortRank = status => status == "queued" ? 1 : 0;
        StatusReaderFixture.AddMessages(twilio, 30_000, "delivered");
        var sids = StatusReaderFixture.AddMessages(twilio, 500, "queued");
        sids.AddRange(StatusReaderFixture.AddMessages(twilio, InFlight - 500));

        var results = await ReadAsync(sids, sids.Take(500));

        var pages = twilio.Requests.Count(request => request.StartsWith("GET page", StringComparison.Ordinal));
        Assert.That(twilio.Requests, Has.Count.EqualTo(500));
        Assert.That(pages, Is.LessThanOrEqualTo(16));
        Assert.That(results.OfType<PollResult.Deferred>().Count(), Is.EqualTo(pages));
    }

    [Test]
    public async Task Deferred_messages_are_not_deferred_again_for_list_pages()
    {
        StatusReaderFixture.AddMessages(twilio, 5000, "delivered");
        var sids = StatusReaderFixture.AddMessages(twilio, InFlight);
        var pending = StatusReaderFixture.CreatePendingStore(time, sids);
        var due = sids.Take(200).ToList();
        twilio.UnlistedMessages.UnionWith(due);
        var first = await StatusReaderFixture.ReadAsync(twilio, pending, due);
        foreach (var result in first.OfType<PollResult.Deferred>())
        {
            result.Delivery.Defer(pending.Now);
        }

        var second = await StatusReaderFixture.ReadAsync(
            twilio, pending, due.Where(sid => pending.Find(sid)!.DeferredCount > 0));

        Assert.That(second, Has.Count.InRange(13, 16).And.All.TypeOf<PollResult.Received>());
    }

    [Test]
    public async Task Unavailable_list_is_requested_twice()
    {
        var sids = StatusReaderFixture.AddMessages(twilio, InFlight);
        twilio.ResponseOverride = request => request.StartsWith("GET page", StringComparison.Ordinal)
            ? FakeTwilioAccount.CreateResponse(HttpStatusCode.ServiceUnavailable)
            : null;

        var results = await ReadAsync(sids, sids.Take(500));

        Assert.That(twilio.Requests.Count(request => request == "GET page 1"), Is.EqualTo(2));
        Assert.That(twilio.Requests, Has.Count.EqualTo(500));
        Assert.That(StatusReaderFixture.CountSuccessful(results), Is.EqualTo(498));
    }

    [Test]
    public Task Poll_of_any_account_takes_at_most_one_request_per_due_message() =>
        Gen.Select(
            Gen.Int[1, 3000],
            Gen.Double[0, 1],
            Gen.Double[0, 1],
            Gen.Double[0, 1],
            Gen.Double[0, 1],
            Gen.Int[-1, 1],
            Gen.Int[0, 9]).SampleAsync(
            async account =>
            {
                var (count, others, unsent, unlisted, dueRatio, rank, failingPage) = account;
                var random = new Random(count);
                var twilio = new FakeTwilioAccount { SortRank = status => status == "queued" ? rank : 0 };
                var sids = new List<string>();
                while (sids.Count < count)
                {
                    var sid = twilio.AddMessage(random.NextDouble() < unsent ? "queued" : "sent");
                    if (random.NextDouble() >= others)
                    {
                        sids.Add(sid);
                    }
                    else if (random.NextDouble() < 0.01)
                    {
                        count--;
                    }
                }

                // With a ratio above one half, older messages are due more often than newer ones.
                var due = sids
                    .Where((_, i) => random.NextDouble()
                        < (dueRatio < 0.5 ? dueRatio : 2 * dueRatio * (sids.Count - i) / sids.Count))
                    .ToList();
                twilio.UnlistedMessages.UnionWith(sids.Where(_ => random.NextDouble() < unlisted * unlisted));
                twilio.ResponseOverride = request => request == $"GET page {failingPage}"
                    ? FakeTwilioAccount.CreateResponse(HttpStatusCode.BadGateway)
                    : null;
                if (due.Count == 0)
                {
                    return;
                }

                var results = await StatusReaderFixture.ReadAsync(
                    twilio, StatusReaderFixture.CreatePendingStore(time, sids), due);

                Assert.That(twilio.Requests, Has.Count.LessThanOrEqualTo(due.Count));
                Assert.That(results.Select(result => result.Delivery.MessageId), Is.Unique);
                Assert.That(due.Except(results.Select(result => result.Delivery.MessageId)), Is.Empty);
                Assert.That(results, Is.All.TypeOf<PollResult.Received>().Or.TypeOf<PollResult.Deferred>());
            },
            iter: 100);

    private Task<List<PollResult>> ReadAsync(List<string> sids, IEnumerable<string> due) =>
        StatusReaderFixture.ReadAsync(twilio, StatusReaderFixture.CreatePendingStore(time, sids), due);
}
