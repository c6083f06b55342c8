using System.Net;
using Courier.Sms;
using Courier.Twilio.Tracking;
using CsCheck;

namespace Courier.Twilio.Tests.Tracking;

public class MessageStatusReaderTests
{
    private readonly ManualTimeProvider time = new();

    [Test]
    public async Task A_few_are_asked_for_one_by_one()
    {
        var twilio = new FakeTwilioAccount();

        var looks = await LookAsync(twilio, Put(twilio, 9));

        Assert.That(twilio.Requests, Has.Count.EqualTo(9).And.All.Matches<string>(question => !question.StartsWith("GET page", StringComparison.Ordinal)));
        Assert.That(Answered(looks), Is.EqualTo(9));
    }

    [Test]
    public async Task A_page_answers_for_many()
    {
        var twilio = new FakeTwilioAccount();

        var looks = await LookAsync(twilio, Put(twilio, 25));

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(Answered(looks), Is.EqualTo(25));
    }

    [Test]
    public async Task Messages_of_other_senders_lie_between_and_are_passed_over()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 30);
        for (var i = 0; i < 40; i++)
        {
            twilio.AddMessage("delivered");
        }

        ours.AddRange(Put(twilio, 30));
        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(looks.Select(look => look.Delivery.MessageId), Is.EquivalentTo(ours));
    }

    [Test]
    public async Task Nothing_is_concluded_from_a_rows_absence()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 20);
        twilio.UnlistedMessages.UnionWith(ours.Take(3));

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Is.EquivalentTo(ours.Take(3).Select(sid => $"GET {sid}").Prepend("GET page 1")));
        Assert.That(Answered(looks), Is.EqualTo(20));
    }

    [Test]
    public async Task A_list_that_grows_while_it_is_read_loses_nobody()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 1500);
        twilio.PageRead = _ =>
        {
            for (var i = 0; i < 400; i++)
            {
                twilio.AddMessage("queued");
            }
        };

        var looks = await LookAsync(twilio, ours);

        Assert.That(looks.Select(look => look.Delivery.MessageId), Is.Unique.And.EquivalentTo(ours));
        Assert.That(Answered(looks), Is.EqualTo(1500));
        Assert.That(twilio.Requests, Has.Count.LessThanOrEqualTo(4));
    }

    [Test]
    public async Task A_page_that_fails_leaves_the_rest_to_single_questions()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 1100);
        twilio.ResponseOverride = question => question == "GET page 2" ? FakeTwilioAccount.CreateResponse(HttpStatusCode.Forbidden) : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(Answered(looks), Is.EqualTo(1100));
        Assert.That(twilio.Requests, Has.Count.EqualTo(102));
    }

    [Test]
    public async Task Rows_that_stand_last_are_put_off_in_turn_so_that_no_round_costs_more_than_single_questions()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 20);
        twilio.UnlistedMessages.UnionWith(ours);

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Has.Count.EqualTo(20));
        Assert.That(Answered(looks), Is.EqualTo(19));
        Assert.That(looks.OfType<PollResult.Deferred>().Count(), Is.EqualTo(1));
    }

    [Test]
    public async Task Trouble_with_one_is_trouble_with_all_and_is_met_once()
    {
        var twilio = new FakeTwilioAccount { ResponseOverride = _ => FakeTwilioAccount.CreateResponse(HttpStatusCode.Unauthorized) };

        var looks = await LookAsync(twilio, Put(twilio, 500));

        Assert.That(looks.OfType<PollResult.Failed>().Count() + looks.OfType<PollResult.Deferred>().Count(), Is.EqualTo(500));
        Assert.That(twilio.Requests, Has.Count.EqualTo(9));
    }

    [Test]
    public async Task A_look_is_dated_by_its_question_however_long_the_answer_takes()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 1);
        var pending = StatusReaderFixture.CreatePendingStore(time, ours);
        twilio.ResponseOverride = _ =>
        {
            time.Advance(TimeSpan.FromSeconds(40));
            return FakeTwilioAccount.CreateResponse(HttpStatusCode.NotFound, TwilioResponses.NotFound);
        };

        var looks = await StatusReaderFixture.ReadAsync(twilio, pending, ours);

        Assert.That(looks.Single().RequestedAt, Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public async Task A_list_that_is_down_costs_no_more_than_single_questions()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 10);
        twilio.ResponseOverride = question => question.StartsWith("GET page", StringComparison.Ordinal) ? FakeTwilioAccount.CreateResponse(HttpStatusCode.ServiceUnavailable) : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Has.Count.EqualTo(10));
        Assert.That(Answered(looks), Is.EqualTo(9));
    }

    [Test]
    public async Task A_page_that_is_down_for_a_moment_is_asked_for_once_more()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 1500);
        twilio.ResponseOverride = question => question == "GET page 2" && twilio.Requests.Count == 2 ? FakeTwilioAccount.CreateResponse(HttpStatusCode.BadGateway) : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1", "GET page 2", "GET page 2" }));
        Assert.That(Answered(looks), Is.EqualTo(1500));
    }

    [Test]
    public async Task A_page_at_which_a_handler_of_the_application_throws_is_not_asked_for_again()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 500);
        twilio.ResponseOverride = question => question.StartsWith("GET page", StringComparison.Ordinal) ? throw new NotSupportedException() : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests.Count(question => question.StartsWith("GET page", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Answered(looks), Is.EqualTo(499));
    }

    [Test]
    public async Task A_page_to_which_there_is_no_connection_for_a_moment_is_asked_for_once_more()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 500);
        twilio.ResponseOverride = _ => twilio.Requests.Count == 1 ? throw new HttpRequestException(HttpRequestError.ConnectionError) : null;

        await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1", "GET page 1" }));
    }

    [Test]
    public async Task A_page_of_a_thousand_long_texts_is_read()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 1000);
        var text = string.Concat(Enumerable.Repeat(@"\u0436", 1600));
        var rows = ours.Select(sid => $$"""{"sid":"{{sid}}","account_sid":"{{TestValues.AccountSid}}","status":"sent","body":"{{text}}"}""");
        var page = $$"""{"messages":[{{string.Join(',', rows)}}]}""";
        twilio.ResponseOverride = question => question.StartsWith("GET page", StringComparison.Ordinal) ? FakeTwilioAccount.CreateResponse(HttpStatusCode.OK, page) : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(Answered(looks), Is.EqualTo(1000));
    }

    [Test]
    public async Task A_page_that_does_not_end_is_asked_for_once()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 1000);
        twilio.ResponseOverride = question => question.StartsWith("GET page", StringComparison.Ordinal) ? FakeTwilioAccount.CreateResponse(HttpStatusCode.OK, new string(' ', (16 * 1024 * 1024) + 1)) : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests.Count(question => question.StartsWith("GET page", StringComparison.Ordinal)), Is.EqualTo(1));
        Assert.That(Answered(looks), Is.EqualTo(999));
    }

    [Test]
    public async Task A_throttle_of_the_list_is_one_of_the_account_and_ends_the_round()
    {
        var twilio = new FakeTwilioAccount { ResponseOverride = _ => FakeTwilioAccount.CreateResponse(HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests) };

        var looks = await LookAsync(twilio, Put(twilio, 500));

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(looks.OfType<PollResult.Failed>().Select(look => look.Failure.Reason), Is.All.EqualTo(SmsFailureReason.RateLimited).And.Exactly(500).Items);
    }

    [Test]
    public async Task A_throttle_of_the_list_whose_body_breaks_off_is_one_all_the_same()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 20);
        twilio.ResponseOverride = question => question.StartsWith("GET page", StringComparison.Ordinal) ? TruncatedStream.CreateResponse(HttpStatusCode.TooManyRequests, "60") : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(looks.OfType<PollResult.Failed>().Select(look => look.Failure.RetryAfter), Is.All.EqualTo(TimeSpan.FromMinutes(1)).And.Exactly(20).Items);
    }

    [Test]
    public async Task Pages_go_on_while_each_answers_for_many()
    {
        var twilio = new FakeTwilioAccount();
        var ours = new List<string>();
        for (var i = 0; i < 20; i++)
        {
            ours.AddRange(Put(twilio, 50));
            Put(twilio, 950);
        }

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Has.Count.EqualTo(20));
        Assert.That(Answered(looks), Is.EqualTo(1000));
    }

    [TestCase(HttpStatusCode.BadRequest, "{}")]
    [TestCase(HttpStatusCode.Unauthorized, "{}")]
    [TestCase(HttpStatusCode.OK, "<html>busy</html>")]
    public async Task Trouble_with_one_of_several_asked_at_once_is_its_own(HttpStatusCode status, string page)
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 9);
        twilio.ResponseOverride = question => question == $"GET {ours[0]}" ? FakeTwilioAccount.CreateResponse(status, page) : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests, Is.EquivalentTo(ours.Select(sid => $"GET {sid}")));
        Assert.That(looks.OfType<PollResult.Failed>().Select(look => look.Delivery.MessageId), Is.EqualTo(new[] { ours[0] }));
    }

    [Test]
    public async Task What_a_callback_ended_in_the_middle_of_a_round_is_not_asked_after()
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 9);
        var pending = StatusReaderFixture.CreatePendingStore(time, ours);
        twilio.ResponseOverride = question =>
        {
            if (question == $"GET {ours[0]}")
            {
                pending.Remove(ours[8]);
            }

            return null;
        };

        var looks = await StatusReaderFixture.ReadAsync(twilio, pending, ours);

        Assert.That(twilio.Requests, Is.EquivalentTo(ours.Take(8).Select(sid => $"GET {sid}")));
        Assert.That(looks, Has.Count.EqualTo(8).And.All.TypeOf<PollResult.Received>());
    }

    [TestCase(HttpStatusCode.Forbidden, "{}", 8)]
    [TestCase(HttpStatusCode.OK, "<html>busy</html>", 8)]
    [TestCase(HttpStatusCode.BadRequest, "{}", 9, Description = "No outage answers that a question is faulty.")]
    public async Task Trouble_that_all_asked_at_once_have_met_is_everybodys_if_it_is_of_that_kind(HttpStatusCode status, string page, int questions)
    {
        var twilio = new FakeTwilioAccount { ResponseOverride = _ => FakeTwilioAccount.CreateResponse(status, page) };

        var looks = await LookAsync(twilio, Put(twilio, 9));

        Assert.That(looks, Has.Count.EqualTo(9).And.All.TypeOf<PollResult.Failed>());
        Assert.That(twilio.Requests, Has.Count.EqualTo(questions));
    }

    [TestCase("https://evil.example/2010-04-01/Accounts/{account}/Messages.json?Page=1")]
    [TestCase("//evil.example/2010-04-01/Accounts/{account}/Messages.json?Page=1")]
    [TestCase("/2010-04-01/Accounts/{account}/../{account}/Messages.json?Page=1")]
    [TestCase("/2010-04-01/Accounts/{account}/Messages.json?Page=1#x")]
    [TestCase("/2010-04-01/Accounts/{account}/Messages.json?Page=1\\u000d\\u000aX: 1")]
    [TestCase("/2010-04-01/Accounts/{account}/Messages.json")]
    [TestCase("/2010-04-01/Accounts/ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb/Messages.json?Page=1")]
    public async Task A_next_page_that_leaves_the_accounts_list_is_not_followed(string next)
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 60);
        var pointer = next.Replace("{account}", TestValues.AccountSid, StringComparison.Ordinal);
        twilio.ResponseOverride = question => question.StartsWith("GET page", StringComparison.Ordinal)
            ? FakeTwilioAccount.CreateResponse(HttpStatusCode.OK, $$"""{"messages":[],"next_page_uri":"{{pointer}}"}""") : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(twilio.Requests.Where(question => question.StartsWith("GET page", StringComparison.Ordinal)), Is.EqualTo(new[] { "GET page 1" }));
        Assert.That(Answered(looks), Is.EqualTo(59));
    }

    [TestCase("""{"messages":"none"}""")]
    [TestCase("""{"messages":[null,{},{"sid":"SM../x","account_sid":"AC"},[1]]}""")]
    [TestCase("""<html>busy</html>""")]
    [TestCase("")]
    public async Task A_page_that_is_none_leaves_all_to_single_questions(string page)
    {
        var twilio = new FakeTwilioAccount();
        var ours = Put(twilio, 15);
        twilio.ResponseOverride = question => question.StartsWith("GET page", StringComparison.Ordinal) ? FakeTwilioAccount.CreateResponse(HttpStatusCode.OK, page) : null;

        var looks = await LookAsync(twilio, ours);

        Assert.That(Answered(looks), Is.EqualTo(14));
    }

    [Test]
    public Task Any_account_costs_no_more_than_single_questions_and_every_message_gets_one_look() =>
        Gen.Select(Gen.Int[1, 400], Gen.Int[0, 600], Gen.Double[0, 1], Gen.Int[0, 3]).SampleAsync(
            async account =>
            {
                var (count, others, unlisted, broken) = account;
                var twilio = new FakeTwilioAccount();
                var ours = Put(twilio, count);
                for (var i = 0; i < others; i++)
                {
                    twilio.AddMessage("queued");
                }

                twilio.UnlistedMessages.UnionWith(ours.Take((int)(unlisted * count)));
                twilio.ResponseOverride = question => question == $"GET page {broken}" ? FakeTwilioAccount.CreateResponse(HttpStatusCode.BadRequest) : null;

                var looks = await LookAsync(twilio, ours);

                Assert.That(twilio.Requests, Has.Count.LessThanOrEqualTo(count));
                Assert.That(looks.Select(look => look.Delivery.MessageId), Is.Unique.And.EquivalentTo(ours));
                Assert.That(Answered(looks), Is.GreaterThanOrEqualTo(count - 3));
            },
            iter: 60);

    private static List<string> Put(FakeTwilioAccount twilio, int count) => StatusReaderFixture.AddMessages(twilio, count);

    private static int Answered(List<PollResult> looks) => StatusReaderFixture.CountSuccessful(looks);

    private Task<List<PollResult>> LookAsync(FakeTwilioAccount twilio, List<string> ours) => StatusReaderFixture.ReadAsync(twilio, StatusReaderFixture.CreatePendingStore(time, ours), ours);
}
