using System.Net;
using Courier.Sms;
using Courier.Twilio.Tracking;

namespace Courier.Twilio.Tests.Tracking;

/// <summary>Polls in which pages or single requests fail.</summary>
public class MessageStatusReaderFailureTests
{
    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task Remaining_messages_are_fetched_one_by_one_after_a_page_failed()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 1100);
        twilio.ResponseOverride = request => request == "GET page 2"
            ? FakeTwilioAccount.CreateResponse(HttpStatusCode.Forbidden)
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(CountSuccessful(results), Is.EqualTo(1100));
        Assert.That(twilio.Requests, Has.Count.EqualTo(102));
    }

    [Test]
    public async Task Rejected_credentials_end_the_poll_after_the_first_batch()
    {
        var twilio = new FakeTwilioAccount
        {
            ResponseOverride = _ => FakeTwilioAccount.CreateResponse(HttpStatusCode.Unauthorized),
        };

        var results = await ReadAsync(twilio, AddMessages(twilio, 500));

        Assert.That(
            results.OfType<PollResult.Failed>().Count() + results.OfType<PollResult.Deferred>().Count(),
            Is.EqualTo(500));
        Assert.That(twilio.Requests, Has.Count.EqualTo(9));
    }

    [Test]
    public async Task Unavailable_list_costs_at_most_one_request_per_due_message()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 10);
        twilio.ResponseOverride = request => IsPageRequest(request)
            ? FakeTwilioAccount.CreateResponse(HttpStatusCode.ServiceUnavailable)
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Has.Count.EqualTo(10));
        Assert.That(CountSuccessful(results), Is.EqualTo(9));
    }

    [Test]
    public async Task Page_is_retried_once_after_a_server_error()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 1500);
        twilio.ResponseOverride = request => request == "GET page 2" && twilio.Requests.Count == 2
            ? FakeTwilioAccount.CreateResponse(HttpStatusCode.BadGateway)
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1", "GET page 2", "GET page 2" }));
        Assert.That(CountSuccessful(results), Is.EqualTo(1500));
    }

    [Test]
    public async Task Page_is_not_retried_when_an_application_handler_throws()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 500);
        twilio.ResponseOverride = request => IsPageRequest(request)
            ? throw new NotSupportedException()
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests.Count(IsPageRequest), Is.EqualTo(1));
        Assert.That(CountSuccessful(results), Is.EqualTo(499));
    }

    [Test]
    public async Task Page_is_retried_once_after_a_connection_error()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 500);
        twilio.ResponseOverride = _ => twilio.Requests.Count == 1
            ? throw new HttpRequestException(HttpRequestError.ConnectionError)
            : null;

        await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1", "GET page 1" }));
    }

    [Test]
    public async Task Page_above_the_size_limit_is_requested_once()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 1000);
        twilio.ResponseOverride = request => IsPageRequest(request)
            ? FakeTwilioAccount.CreateResponse(HttpStatusCode.OK, new string(' ', (16 * 1024 * 1024) + 1))
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests.Count(IsPageRequest), Is.EqualTo(1));
        Assert.That(CountSuccessful(results), Is.EqualTo(999));
    }

    [Test]
    public async Task Rate_limited_list_ends_the_poll_of_the_account()
    {
        var twilio = new FakeTwilioAccount
        {
            ResponseOverride = _ =>
                FakeTwilioAccount.CreateResponse(HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests),
        };

        var results = await ReadAsync(twilio, AddMessages(twilio, 500));

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(
            results.OfType<PollResult.Failed>().Select(result => result.Failure.Reason),
            Is.All.EqualTo(SmsFailureReason.RateLimited).And.Exactly(500).Items);
    }

    [Test]
    public async Task Rate_limited_list_with_a_truncated_body_ends_the_poll()
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 20);
        twilio.ResponseOverride = request => IsPageRequest(request)
            ? TruncatedStream.CreateResponse(HttpStatusCode.TooManyRequests, "60")
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(
            results.OfType<PollResult.Failed>().Select(result => result.Failure.RetryAfter),
            Is.All.EqualTo(TimeSpan.FromMinutes(1)).And.Exactly(20).Items);
    }

    [TestCase(HttpStatusCode.BadRequest, "{}")]
    [TestCase(HttpStatusCode.Unauthorized, "{}")]
    [TestCase(HttpStatusCode.OK, "<html>busy</html>")]
    public async Task Failure_of_one_message_in_a_batch_does_not_affect_the_others(HttpStatusCode status, string page)
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 9);
        twilio.ResponseOverride = request => request == $"GET {sids[0]}"
            ? FakeTwilioAccount.CreateResponse(status, page)
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(twilio.Requests, Is.EquivalentTo(sids.Select(sid => $"GET {sid}")));
        Assert.That(
            results.OfType<PollResult.Failed>().Select(result => result.Delivery.MessageId),
            Is.EqualTo(new[] { sids[0] }));
    }

    [TestCase(HttpStatusCode.Forbidden, "{}", 8)]
    [TestCase(HttpStatusCode.OK, "<html>busy</html>", 8)]
    [TestCase(HttpStatusCode.BadRequest, "{}", 9, Description = "A 400 concerns the message.")]
    public async Task Failure_of_a_whole_batch_ends_the_poll_when_it_concerns_the_account(
        HttpStatusCode status, string page, int requests)
    {
        var twilio = new FakeTwilioAccount { ResponseOverride = _ => FakeTwilioAccount.CreateResponse(status, page) };

        var results = await ReadAsync(twilio, AddMessages(twilio, 9));

        Assert.That(results, Has.Count.EqualTo(9).And.All.TypeOf<PollResult.Failed>());
        Assert.That(twilio.Requests, Has.Count.EqualTo(requests));
    }

    [TestCase("""{"messages":"none"}""")]
    [TestCase("""{"messages":[null,{},{"sid":"SM../x","account_sid":"AC"},[1]]}""")]
    [TestCase("""<html>busy</html>""")]
    [TestCase("")]
    public async Task Messages_are_fetched_one_by_one_after_an_unreadable_page(string page)
    {
        var twilio = new FakeTwilioAccount();
        var sids = AddMessages(twilio, 15);
        twilio.ResponseOverride = request => IsPageRequest(request)
            ? FakeTwilioAccount.CreateResponse(HttpStatusCode.OK, page)
            : null;

        var results = await ReadAsync(twilio, sids);

        Assert.That(CountSuccessful(results), Is.EqualTo(14));
    }

    private static List<string> AddMessages(FakeTwilioAccount twilio, int count) =>
        StatusReaderFixture.AddMessages(twilio, count);

    private static int CountSuccessful(List<PollResult> results) => StatusReaderFixture.CountSuccessful(results);

    private static bool IsPageRequest(string request) => request.StartsWith("GET page", StringComparison.Ordinal);

    private Task<List<PollResult>> ReadAsync(FakeTwilioAccount twilio, List<string> sids) =>
        StatusReaderFixture.ReadAsync(twilio, StatusReaderFixture.CreatePendingStore(time, sids), sids);
}
