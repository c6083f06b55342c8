using System.Net;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

public class ApiResponseParserTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [TestCase(200)]
    [TestCase(201)]
    [TestCase(299)]
    public async Task Success_with_a_message_of_the_account_is_success(int status)
    {
        var response = await HttpTestData.BufferAsync((HttpStatusCode)status, TwilioResponses.Message("queued"));

        foreach (var result in ParseAll(response))
        {
            Assert.That(result, Is.InstanceOf<ApiResult.Success>());
            var resource = ((ApiResult.Success)result).Resource;
            Assert.That(resource.Sid, Is.EqualTo(TestValues.MessageSid));
            Assert.That(resource.Status, Is.EqualTo("queued"));
            Assert.That(resource.NumSegments, Is.EqualTo("1"));
        }
    }

    [Test]
    public async Task Account_is_compared_without_case()
    {
        var body = TwilioResponses.Message().Replace(
            TestValues.AccountSid, TestValues.AccountSid.ToUpperInvariant(), StringComparison.Ordinal);

        Assert.That(await ParseCreateAsync(201, body), Is.InstanceOf<ApiResult.Success>());
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("null")]
    [TestCase("{\"sid\":")]
    [TestCase("<html>Log in</html>")]
    [TestCase("""{"account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","status":"queued"}""")]
    [TestCase("""{"sid":"SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","status":"queued"}""")]
    [TestCase("""{"sid":"CAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}""")]
    [TestCase("""{"sid":"SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","account_sid":"ACbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"}""")]
    [TestCase("""{"sid":"SM123","account_sid":"ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}""")]
    public async Task Success_without_a_message_of_the_account_is_ambiguous(string body)
    {
        foreach (var result in ParseAll(await HttpTestData.BufferAsync(HttpStatusCode.Created, body)))
        {
            Assert.That(
                result,
                Is.EqualTo(new ApiResult.Ambiguous(
                    "the response was HTTP 201, but holds no readable message of this account", 201)));
        }
    }

    [Test]
    public async Task Foreign_page_with_status_200_does_not_come_from_Twilio()
    {
        Assert.That(
            await ParseCreateAsync(200, "<html>Log in</html>"),
            Is.EqualTo(new ApiResult.Ambiguous("the response was HTTP 200, but does not come from Twilio", 200)));
    }

    [Test]
    public async Task Success_with_truncated_body_is_ambiguous_and_keeps_its_status()
    {
        foreach (var result in ParseAll(await HttpTestData.BufferTruncatedAsync(HttpStatusCode.Created)))
        {
            Assert.That(
                result,
                Is.EqualTo(new ApiResult.Ambiguous("the body of the response, HTTP 201, is incomplete", 201)));
        }
    }

    [Test]
    public async Task Success_with_undecodable_body_is_ambiguous()
    {
        using var request = HttpTestData.CreateGet();
        using var message = HttpTestData.CreateResponse(HttpStatusCode.Created, "not gzip");
        message.Content.Headers.ContentEncoding.Add("gzip");
        var response = await BufferedResponse.ReadAsync(request, message, CancellationToken.None);

        Assert.That(ParseAll(response), Is.All.InstanceOf<ApiResult.Ambiguous>());
    }

    [TestCase(408)]
    [TestCase(409)]
    [TestCase(425)]
    [TestCase(499)]
    [TestCase(500)]
    [TestCase(503)]
    [TestCase(599)]
    public async Task Create_with_inconclusive_status_is_ambiguous(int status)
    {
        Assert.That(
            await ParseCreateAsync(status, """{"code":20500,"message":"Error"}"""),
            Is.EqualTo(new ApiResult.Ambiguous(
                $"the response was HTTP {status}, which does not say whether the message was accepted", status)));
    }

    [TestCase(301)]
    [TestCase(307)]
    [TestCase(400)]
    [TestCase(401)]
    [TestCase(404)]
    [TestCase(429)]
    public async Task Create_with_conclusive_status_is_rejected(int status)
    {
        var result = (ApiResult.Rejected)await ParseCreateAsync(status, """{"code":21211,"message":"Invalid 'To'"}""");

        Assert.That(result.HttpStatus, Is.EqualTo(status));
        Assert.That(result.Error!.Code, Is.EqualTo("21211"));
        Assert.That(result.Error!.Description, Is.EqualTo("Invalid 'To'"));
    }

    [Test]
    public async Task Rejection_with_truncated_body_stays_a_rejection()
    {
        var response = await HttpTestData.BufferTruncatedAsync(HttpStatusCode.BadRequest, retryAfter: "7");

        Assert.That(
            ApiResponseParser.ParseCreateResponse(response, TestValues.AccountSid, Now),
            Is.EqualTo(new ApiResult.Rejected(400, ErrorResource.Empty, TimeSpan.FromSeconds(7))));
    }

    [Test]
    public async Task Update_with_conflict_is_rejected()
    {
        var response = await HttpTestData.BufferAsync(HttpStatusCode.Conflict, """{"code":20009}""");

        var result = (ApiResult.Rejected)ApiResponseParser.ParseUpdateResponse(response, TestValues.AccountSid, Now);

        Assert.That(result.Error!.Code, Is.EqualTo("20009"));
    }

    [Test]
    public async Task Update_with_server_error_is_ambiguous()
    {
        var response = await HttpTestData.BufferAsync(HttpStatusCode.InternalServerError);

        Assert.That(
            ApiResponseParser.ParseUpdateResponse(response, TestValues.AccountSid, Now),
            Is.InstanceOf<ApiResult.Ambiguous>());
    }

    [TestCase(404)]
    [TestCase(409)]
    [TestCase(500)]
    [TestCase(503)]
    public async Task Fetch_with_any_error_status_is_rejected(int status)
    {
        var response = await HttpTestData.BufferAsync((HttpStatusCode)status, TwilioResponses.NotFound, "7");

        var result = (ApiResult.Rejected)ApiResponseParser.ParseFetchResponse(response, TestValues.AccountSid, Now);

        Assert.That(result.HttpStatus, Is.EqualTo(status));
        Assert.That(result.Error!.Code, Is.EqualTo("20404"));
        Assert.That(result.RetryAfter, Is.EqualTo(TimeSpan.FromSeconds(7)));
    }

    [TestCase("7", 7)]
    [TestCase("Mon, 23 Nov 2026 12:01:00 GMT", 60)]
    [TestCase("Mon, 23 Nov 2026 11:00:00 GMT", 0)]
    [TestCase("soon", null)]
    [TestCase(null, null)]
    public async Task Rejection_carries_retry_after(string? retryAfter, int? expectedSeconds)
    {
        var response = await HttpTestData.BufferAsync(
            HttpStatusCode.TooManyRequests, TwilioResponses.TooManyRequests, retryAfter);

        var result = (ApiResult.Rejected)ApiResponseParser.ParseCreateResponse(response, TestValues.AccountSid, Now);

        Assert.That(result.RetryAfter?.TotalSeconds, Is.EqualTo(expectedSeconds));
    }

    private static ApiResult[] ParseAll(BufferedResponse response) =>
    [
        ApiResponseParser.ParseCreateResponse(response, TestValues.AccountSid, Now),
        ApiResponseParser.ParseUpdateResponse(response, TestValues.AccountSid, Now),
        ApiResponseParser.ParseFetchResponse(response, TestValues.AccountSid, Now),
    ];

    private static async Task<ApiResult> ParseCreateAsync(int status, string body) =>
        ApiResponseParser.ParseCreateResponse(
            await HttpTestData.BufferAsync((HttpStatusCode)status, body), TestValues.AccountSid, Now);
}
