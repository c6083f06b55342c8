using System.Net;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

/// <summary>How <see cref="ApiResponseParser"/> reads pages of the list of messages.</summary>
public class ApiResponseParserListTests
{
    private const string ListPath = $"/2010-04-01/Accounts/{TestValues.AccountSid}/Messages.json";

    [Test]
    public async Task Page_holds_the_messages_of_the_account_only()
    {
        var foreign = TwilioResponses.Message("failed").Replace(
            TestValues.AccountSid, TestValues.OtherAccountSid, StringComparison.Ordinal);

        var page = (ListPageResult.Page)await ParseAsync(
            200, $$"""{"messages":[null,{},{{TwilioResponses.Message("sent")}},{{foreign}}],"next_page_uri":null}""");

        Assert.That(page.Messages.Select(message => message.Status), Is.EqualTo(new[] { "sent" }));
        Assert.That(page.NextPagePath, Is.Null);
    }

    [TestCase($"{ListPath}?Page=1", $"{ListPath}?Page=1")]
    [TestCase("https://attacker.example/2010-04-01/Messages.json?Page=1", null)]
    [TestCase($"https://attacker.example{ListPath}?Page=1", null)]
    public async Task Next_page_is_accepted_within_the_list_only(string nextPageUri, string? expected)
    {
        var page = (ListPageResult.Page)await ParseAsync(
            200, $$"""{"messages":[],"next_page_uri":"{{nextPageUri}}"}""");

        Assert.That(page.NextPagePath, Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("{\"messages\":null}")]
    [TestCase("{\"messages\":{}}")]
    [TestCase("{\"messages\":[")]
    [TestCase("<html>Log in</html>")]
    public async Task Unreadable_page_fails_as_a_foreign_response(string body)
    {
        Assert.That(
            await ParseAsync(200, body),
            Is.EqualTo(new ListPageResult.Failed(
                new ApiResult.Ambiguous("the response was HTTP 200, but does not come from Twilio", 200))));
    }

    [Test]
    public async Task Truncated_page_fails_and_keeps_its_status()
    {
        var response = await HttpTestData.BufferTruncatedAsync(HttpStatusCode.OK);

        Assert.That(
            ApiResponseParser.ParseListResponse(response, TestValues.AccountSid, ListPath, default),
            Is.EqualTo(new ListPageResult.Failed(
                new ApiResult.Ambiguous("the body of the response, HTTP 200, is incomplete", 200))));
    }

    [TestCase(401)]
    [TestCase(429)]
    [TestCase(503)]
    public async Task Error_status_fails_with_the_error_and_retry_after(int status)
    {
        var failed = (ListPageResult.Failed)await ParseAsync(status, TwilioResponses.TooManyRequests, "7");

        var rejected = (ApiResult.Rejected)failed.Result;
        Assert.That(rejected.HttpStatus, Is.EqualTo(status));
        Assert.That(rejected.Error!.Code, Is.EqualTo("20429"));
        Assert.That(rejected.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    private static async Task<ListPageResult> ParseAsync(int status, string body, string? retryAfter = null) =>
        ApiResponseParser.ParseListResponse(
            await HttpTestData.BufferAsync((HttpStatusCode)status, body, retryAfter),
            TestValues.AccountSid,
            ListPath,
            default);
}
