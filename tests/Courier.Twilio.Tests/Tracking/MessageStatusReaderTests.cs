using System.Net;
using Courier.Twilio.Tracking;
using CsCheck;

namespace Courier.Twilio.Tests.Tracking;

public class MessageStatusReaderTests
{
    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task Few_due_messages_are_fetched_one_by_one()
    {
        var twilio = new FakeTwilioAccount();

        var results = await ReadAsync(twilio, AddMessages(twilio, 9));

        Assert.That(twilio.Requests, Has.Count.EqualTo(9).And.None.Matches<string>(IsPageRequest));
        Assert.That(CountSuccessful(results), Is.EqualTo(9));
    }

    [Test]
    public async Task One_page_covers_many_due_messages()
    {
        var twilio = new FakeTwilioAccount();

        var results = await ReadAsync(twilio, AddMessages(twilio, 25));

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(CountSuccessful(results), Is.EqualTo(25));
    }

    [Test]
    public async Task Messages_of_other_senders_are_skipped()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 30);
        for (var i = 0; i < 40; i++)
        {
            twilio.AddMessage("delivered");
        }

        sids.AddRange(AddMessages(twilio, 30));
        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(results.Select(result => result.Delivery.MessageId), Is.EquivalentTo(sids));
    }

    [Test]
    public async Task Message_missing_from_the_list_is_fetched_by_id()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 20);
        twilio.UnlistedMessages.UnionWith(sids.Take(3));

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Is.EquivalentTo(sids.Take(3).Select(sid => $"GET {sid}").Prepend("GET page 1")));
        Assert.That(CountSuccessful(results), Is.EqualTo(20));
    }

    [Test]
    public async Task List_that_grows_while_it_is_read_loses_no_message()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 1500);
        twilio.PageRead = _ =>
        {
            for (var i = 0; i < 400; i++)
            {
                twilio.AddMessage("queued");
            }
        };

        var results = await ReadAsync(twilio, sids);

        Assert.That(results.Select(result => result.Delivery.MessageId), Is.Unique.And.EquivalentTo(sids));
        Assert.That(CountSuccessful(results), Is.EqualTo(1500));
        Assert.That(twilio.Requests, Has.Count.LessThanOrEqualTo(4));
    }

    [Test]
    public async Task Requests_spent_on_pages_defer_as_many_unlisted_messages()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 20);
        twilio.UnlistedMessages.UnionWith(sids);

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Has.Count.EqualTo(20));
        Assert.That(CountSuccessful(results), Is.EqualTo(19));
        Assert.That(results.OfType<PollResult.Deferred>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Result_is_dated_by_the_start_of_its_request()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 1);
        var pending = StatusReaderFixture.CreatePendingStore(time, sids);
        twilio.ResponseOverride = _ =>
        {
            time.Advance(TimeSpan.FromSeconds(40));
            return FakeTwilioAccount.CreateResponse(HttpStatusCode.NotFound, TwilioResponses.NotFound);
        };

        var results = await StatusReaderFixture.ReadAsync(twilio, pending, sids);

        Assert.That(results.Single().RequestedAt, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task Page_of_a_thousand_long_messages_is_read()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 1000);
        var text = string.Concat(Enumerable.Repeat(@"\u0436", 1600));
        var messages = sids.Select(sid =>
            $$"""{"sid":"{{sid}}","account_sid":"{{TestValues.AccountSid}}","status":"sent","body":"{{text}}"}""");
        var page = $$"""{"messages":[{{string.Join(',', messages)}}]}""";
        twilio.ResponseOverride = request => IsPageRequest(request)
            ? FakeTwilioAccount.CreateResponse(HttpStatusCode.OK, page)
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(CountSuccessful(results), Is.EqualTo(1000));
    }

    [Test]
    public async Task Pages_are_read_while_each_covers_many_messages()
    {
        var twilio = new FakeTwilioAccount();
        var sids = new List<string>();
        for (var i = 0; i < 20; i++)
        {
            sids.AddRange(AddMessages(twilio, 50));
            AddMessages(twilio, 950);
        }

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Has.Count.EqualTo(20));
        Assert.That(CountSuccessful(results), Is.EqualTo(1000));
    }

    [Test]
    public async Task Message_removed_during_the_poll_is_not_requested()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 9);
        var pending = StatusReaderFixture.CreatePendingStore(time, sids);
        twilio.ResponseOverride = request =>
        {
            if (request == $"GET {sids[0]}")
            {
                pending.Remove(sids[8]);
            }

            return null;
        };

        var results = await StatusReaderFixture.ReadAsync(twilio, pending, sids);

        Assert.That(twilio.Requests, Is.EquivalentTo(sids.Take(8).Select(sid => $"GET {sid}")));
        Assert.That(results, Has.Count.EqualTo(8).And.All.TypeOf<PollResult.Received>());
    }

    [TestCase("https://evil.example/2010-04-01/Accounts/{account}/Messages.json?Page=1")]
    [TestCase("//evil.example/2010-04-01/Accounts/{account}/Messages.json?Page=1")]
    [TestCase("/2010-04-01/Accounts/{account}/../{account}/Messages.json?Page=1")]
    [TestCase("/2010-04-01/Accounts/{account}/Messages.json?Page=1#x")]
    [TestCase("/2010-04-01/Accounts/{account}/Messages.json?Page=1\\u000d\\u000aX: 1")]
    [TestCase("/2010-04-01/Accounts/{account}/Messages.json")]
    [TestCase("/2010-04-01/Accounts/ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Messages.json?Page=1")]
    public async Task Next_page_outside_the_list_of_the_account_is_not_requested(string next)
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 60);
        var pointer = next.Replace("{account}", TestValues.AccountSid, StringComparison.Ordinal);
        twilio.ResponseOverride = request => IsPageRequest(request)
            ? FakeTwilioAccount.CreateResponse(
                HttpStatusCode.OK, $$"""{"messages":[],"next_page_uri":"{{pointer}}"}""")
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests.Where(IsPageRequest), Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(CountSuccessful(results), Is.EqualTo(59));
    }

    [Test]
    public Task Poll_yields_one_result_per_message_within_the_request_limit() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[0, 600], Gen.Double[0, 1], Gen.Int[0, 3]).SampleAsync(
            async account =>
            {
                var (count, others, unlisted, failingPage) = account;
                var twilio = new FakeTwilioAccount();
                var sids = AddMessages(twilio, count);
                for (var i = 0; i < others; i++)
                {
                    twilio.AddMessage("queued");
                }

                twilio.UnlistedMessages.UnionWith(sids.Take((int)(unlisted * count)));
                twilio.ResponseOverride = request => request == $"GET page {failingPage}"
                    ? FakeTwilioAccount.CreateResponse(HttpStatusCode.BadRequest)
                    : null;

                var results = await ReadAsync(twilio, sids);

                Assert.That(twilio.Requests, Has.Count.LessThanOrEqualTo(count));
                Assert.That(results.Select(result => result.Delivery.MessageId), Is.Unique.And.EquivalentTo(sids));
                Assert.That(CountSuccessful(results), Is.GreaterThanOrEqualTo(count - 3));
            },
            iter: 60);

    private static List<string> AddMessages(FakeTwilioAccount twilio, int count) =>
        StatusReaderFixture.AddMessages(twilio, count);

    private static int CountSuccessful(List<PollResult> results) => StatusReaderFixture.CountSuccessful(results);

    private static bool IsPageRequest(string request) => request.StartsWith("GET page", StringComparison.Ordinal);

    private Task<List<PollResult>> ReadAsync(FakeTwilioAccount twilio, List<string> sids) =>
        StatusReaderFixture.ReadAsync(twilio, StatusReaderFixture.CreatePendingStore(time, sids), sids);
}
