using System.Net;
using Courier.Twilio.Tracking;
using CsCheck;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Rounds in which those that are due lie deep below others that are not.</summary>
public class MessageStatusReaderPagingTests
{
    private const int InFlight = 10_000;

    private readonly ManualTimeProvider time = new();
    private readonly FakeTwilioAccount twilio = new();

    [TestCase(500)]
    [TestCase(13)]
    [TestCase(9999)]
    public async Task Ten_thousand_in_flight_cost_at_most_twelve_requests_also_when_the_oldest_are_due(int count)
    {
        var ours = StatusReaderFixture.AddMessages(twilio, InFlight);

        var looks = await LookAsync(ours, ours.Take(count));

        Assert.That(twilio.Requests, Has.Count.EqualTo(10).And.All.StartsWith("GET page"));
        Assert.That(StatusReaderFixture.CountSuccessful(looks), Is.EqualTo(InFlight), "The pages answer for those as well whose turn it is not.");
    }

    [TestCase(1)]
    [TestCase(11)]
    public async Task As_few_as_the_pages_are_asked_for_one_by_one(int count)
    {
        var ours = StatusReaderFixture.AddMessages(twilio, InFlight);

        await LookAsync(ours, ours.Take(count));

        Assert.That(twilio.Requests, Is.EquivalentTo(ours.Take(count).Select(sid => $"GET {sid}")));
    }

    [Test]
    public async Task The_newest_take_one_short_page_and_an_old_one_among_them_a_question()
    {
        var ours = StatusReaderFixture.AddMessages(twilio, InFlight);

        var looks = await LookAsync(ours, ours.TakeLast(25).Prepend(ours[0]));

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1", $"GET {ours[0]}" }));
        Assert.That(StatusReaderFixture.CountSuccessful(looks), Is.EqualTo(51));
    }

    [Test]
    public Task Whoever_of_ten_thousand_is_due_a_round_costs_at_most_twelve_requests()
    {
        var ours = StatusReaderFixture.AddMessages(twilio, InFlight);
        var pending = StatusReaderFixture.CreatePendingStore(time, ours);
        return Gen.Select(Gen.Int[1, InFlight], Gen.Int[0, InFlight], Gen.Int[1, 100]).SampleAsync(
            async which =>
            {
                var (from, count, each) = which;
                twilio.Requests.Clear();

                await StatusReaderFixture.ReadAsync(twilio, pending, ours.Skip(from - 1).Take(count).Where((_, i) => i % each == 0).Prepend(ours[0]).Distinct());

                Assert.That(twilio.Requests, Has.Count.LessThanOrEqualTo(12));
            },
            iter: 30,
            threads: 1);
    }

    [Test]
    public async Task Other_accounts_messages_are_not_in_the_way()
    {
        var ours = StatusReaderFixture.AddMessages(twilio, 11);
        var pending = StatusReaderFixture.CreatePendingStore(time, ours);
        for (var i = 0; i < InFlight; i++)
        {
            pending.Add(new(new($"SM{i + 20_000:x32}") { AccountId = TestValues.OtherAccountSid }, credentials: null, TimeSpan.FromHours(1), new()), maxPending: int.MaxValue);
        }

        await StatusReaderFixture.ReadAsync(twilio, pending, ours);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
    }

    [Test]
    public async Task Other_senders_rows_in_between_take_pages_and_nothing_else()
    {
        var ours = new List<string>();
        for (var i = 0; i < InFlight; i++)
        {
            ours.Add(twilio.AddMessage("sent"));
            twilio.AddMessage("delivered");
        }

        await LookAsync(ours, ours.Take(500));

        Assert.That(twilio.Requests, Has.Count.EqualTo(20).And.All.StartsWith("GET page"));
    }

    [Test]
    public async Task Other_senders_rows_above_all_of_ours_take_pages_and_nothing_else()
    {
        var ours = StatusReaderFixture.AddMessages(twilio, InFlight);
        StatusReaderFixture.AddMessages(twilio, 3000);

        await LookAsync(ours, ours.Take(500));

        Assert.That(twilio.Requests, Has.Count.EqualTo(13).And.All.StartsWith("GET page"));
    }

    [TestCase(-1, 1)]
    [TestCase(1, 10)]
    public async Task Unsent_rows_are_found_whether_they_stand_first_or_last(int rank, int pages)
    {
        twilio.SortRank = status => status == "queued" ? rank : 0;
        List<string> ours = [.. StatusReaderFixture.AddMessages(twilio, 500, "queued"), .. StatusReaderFixture.AddMessages(twilio, InFlight - 500)];

        await LookAsync(ours, ours.Take(500));

        Assert.That(twilio.Requests, Has.Count.EqualTo(pages).And.All.StartsWith("GET page"));
    }

    [Test]
    public async Task Unsent_rows_below_all_that_the_account_ever_sent_are_not_read_for()
    {
        twilio.SortRank = status => status == "queued" ? 1 : 0;
        StatusReaderFixture.AddMessages(twilio, 30_000, "delivered");
        List<string> ours = [.. StatusReaderFixture.AddMessages(twilio, 500, "queued"), .. StatusReaderFixture.AddMessages(twilio, InFlight - 500)];

        var looks = await LookAsync(ours, ours.Take(500));

        var pages = twilio.Requests.Count(question => question.StartsWith("GET page", StringComparison.Ordinal));
        Assert.That(twilio.Requests, Has.Count.EqualTo(500));
        Assert.That(pages, Is.LessThanOrEqualTo(16));
        Assert.That(looks.OfType<PollResult.Deferred>().Count(), Is.EqualTo(pages));
    }

    [Test]
    public async Task What_was_put_off_for_pages_that_did_not_show_it_is_not_put_off_for_pages_again()
    {
        StatusReaderFixture.AddMessages(twilio, 5000, "delivered");
        var ours = StatusReaderFixture.AddMessages(twilio, InFlight);
        var pending = StatusReaderFixture.CreatePendingStore(time, ours);
        var due = ours.Take(200).ToList();
        twilio.UnlistedMessages.UnionWith(due);
        foreach (var look in (await StatusReaderFixture.ReadAsync(twilio, pending, due)).OfType<PollResult.Deferred>())
        {
            look.Delivery.Defer(pending.Now);
        }

        var second = await StatusReaderFixture.ReadAsync(twilio, pending, due.Where(sid => pending.Find(sid)!.DeferredCount > 0));

        Assert.That(second, Has.Count.InRange(13, 16).And.All.TypeOf<PollResult.Received>());
    }

    [Test]
    public async Task A_list_that_is_down_is_tried_twice()
    {
        var ours = StatusReaderFixture.AddMessages(twilio, InFlight);
        twilio.ResponseOverride = question => question.StartsWith("GET page", StringComparison.Ordinal) ? FakeTwilioAccount.CreateResponse(HttpStatusCode.ServiceUnavailable) : null;

        var looks = await LookAsync(ours, ours.Take(500));

        Assert.That(twilio.Requests.Count(question => question == "GET page 1"), Is.EqualTo(2));
        Assert.That(twilio.Requests, Has.Count.EqualTo(500));
        Assert.That(StatusReaderFixture.CountSuccessful(looks), Is.EqualTo(498));
    }

    [Test]
    public Task Whoever_is_due_among_whatever_a_round_costs_no_more_than_single_questions() =>
        Gen.Select(Gen.Int[1, 3000], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[-1, 1], Gen.Int[0, 9]).SampleAsync(
            async account =>
            {
                var (count, others, unsent, unlisted, turn, rank, broken) = account;
                var random = new Random(count);
                var twilio = new FakeTwilioAccount { SortRank = status => status == "queued" ? rank : 0 };
                var ours = new List<string>();
                while (ours.Count < count)
                {
                    var sid = twilio.AddMessage(random.NextDouble() < unsent ? "queued" : "sent");
                    if (random.NextDouble() >= others)
                    {
                        ours.Add(sid);
                    }
                    else if (random.NextDouble() < 0.01)
                    {
                        count--;
                    }
                }

                var due = ours.Where((_, i) => random.NextDouble() < (turn < 0.5 ? turn : 2 * turn * (ours.Count - i) / ours.Count)).ToList();
                twilio.UnlistedMessages.UnionWith(ours.Where(_ => random.NextDouble() < unlisted * unlisted));
                twilio.ResponseOverride = question => question == $"GET page {broken}" ? FakeTwilioAccount.CreateResponse(HttpStatusCode.BadGateway) : null;
                if (due.Count == 0)
                {
                    return;
                }

                var looks = await StatusReaderFixture.ReadAsync(twilio, StatusReaderFixture.CreatePendingStore(time, ours), due);

                Assert.That(twilio.Requests, Has.Count.LessThanOrEqualTo(due.Count));
                Assert.That(looks.Select(look => look.Delivery.MessageId), Is.Unique);
                Assert.That(due.Except(looks.Select(look => look.Delivery.MessageId)), Is.Empty);
                Assert.That(looks, Is.All.TypeOf<PollResult.Received>().Or.TypeOf<PollResult.Deferred>());
            },
            iter: 100);

    private Task<List<PollResult>> LookAsync(List<string> ours, IEnumerable<string> due) => StatusReaderFixture.ReadAsync(twilio, StatusReaderFixture.CreatePendingStore(time, ours), due);
}
