using System.Net;
using System.Text;
using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

/// <summary>How <see cref="ApiResponseParser"/> reads the bodies of error responses.</summary>
public class ApiResponseParserErrorTests
{
    [Test]
    public async Task Twilio_error_is_read()
    {
        var error = await ParseAsync(TwilioResponses.TooManyRequests);

        Assert.That(error.Code, Is.EqualTo("20429"));
        Assert.That(error.Description, Is.EqualTo("Too Many Requests"));
        Assert.That(error.HelpLink, Is.EqualTo("https://www.twilio.com/docs/errors/20429"));
    }

    [Test]
    public async Task Problem_details_of_RFC_9457_are_read()
    {
        var error = await ParseAsync("""
            {
              "type": "https://www.twilio.com/docs/api/errors/20001",
              "title": "Invalid parameter",
              "detail": "The parameter To is invalid.",
              "status": 400,
              "code": 20001
            }
            """);

        Assert.That(error.Code, Is.EqualTo("20001"));
        Assert.That(error.Description, Is.EqualTo("The parameter To is invalid."));
        Assert.That(error.HelpLink, Is.EqualTo("https://www.twilio.com/docs/api/errors/20001"));
    }

    [Test]
    public async Task Title_is_the_description_without_message_and_detail()
    {
        var error = await ParseAsync("""{"title":"Invalid parameter","status":400}""");

        Assert.That(error.Description, Is.EqualTo("Invalid parameter"));
    }

    [Test]
    public async Task Byte_order_mark_is_skipped()
    {
        Assert.That((await ParseAsync("\uFEFF{\"code\":21211}")).Code, Is.EqualTo("21211"));
    }

    [Test]
    public async Task Unexpected_member_types_hide_only_their_members()
    {
        var error = await ParseAsync(
            """{"code":{"a":1},"message":["x"],"more_info":null,"detail":"Invalid.","status":400}""");

        Assert.That(error, Is.EqualTo(new ErrorResource { Detail = "Invalid.", Status = "400" }));
    }

    [TestCase("")]
    [TestCase("<html><body><h1>403</h1><p>Blocked by the firewall</p></body></html>")]
    [TestCase("plain text")]
    [TestCase("{\"code\":")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("{\"message\":\"Forbidden\"}")]
    [TestCase("{\"error\":\"blocked\",\"code\":\"E_BLOCKED\"}")]
    public async Task Body_that_is_not_an_error_of_Twilio_gives_no_error(string body)
    {
        Assert.That(ParseOrNull(await HttpTestData.BufferAsync(HttpStatusCode.BadRequest, body)), Is.Null);
    }

    [Test]
    public async Task Invalid_UTF8_gives_no_exception()
    {
        using var request = HttpTestData.CreateGet();
        using var message = new HttpResponseMessage(HttpStatusCode.BadRequest)
        {
            Content = new ByteArrayContent([.. Encoding.UTF8.GetBytes("{\"message\":\""), 0xFF, (byte)'"', (byte)'}']),
        };

        Assert.That(
            ParseOrNull(await BufferedResponse.ReadAsync(request, message, CancellationToken.None)), Is.Null);
    }

    private static async Task<ErrorResource> ParseAsync(string body) =>
        Parse(await HttpTestData.BufferAsync(HttpStatusCode.BadRequest, body));

    private static ErrorResource Parse(BufferedResponse response) => ParseOrNull(response)!;

    private static ErrorResource? ParseOrNull(BufferedResponse response) =>
        ((ApiResult.Rejected)ApiResponseParser.ParseCreateResponse(response, TestValues.AccountSid, default)).Error;
}
