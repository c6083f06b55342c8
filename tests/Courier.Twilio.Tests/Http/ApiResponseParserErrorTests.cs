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
        var error = await ParseAsync("""{"title":"Invalid parameter"}""");

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
        var error = await ParseAsync("""{"code":{"a":1},"message":["x"],"more_info":null,"detail":"Invalid."}""");

        Assert.That(error, Is.EqualTo(new ErrorResource { Detail = "Invalid." }));
    }

    [Test]
    public async Task Empty_body_gives_an_empty_error()
    {
        Assert.That(await ParseAsync(""), Is.EqualTo(ErrorResource.Empty));
    }

    [TestCase("<html><body><h1>502</h1>\r\n<p>Bad\tgateway</p></body></html>", "502 Bad gateway")]
    [TestCase("plain text", "plain text")]
    [TestCase("{\"code\":", "{\"code\":")]
    [TestCase("<never closed", "")]
    public async Task Body_that_is_no_JSON_object_becomes_the_message(string body, string expected)
    {
        Assert.That(await ParseAsync(body), Is.EqualTo(new ErrorResource { Message = expected }));
    }

    [Test]
    public async Task Long_text_is_cut_to_200_characters()
    {
        Assert.That((await ParseAsync(new string('x', 5000))).Message, Is.EqualTo(new string('x', 200)));
    }

    [Test]
    public async Task Text_beyond_the_first_4096_bytes_is_not_read()
    {
        Assert.That((await ParseAsync(new string(' ', 4095) + "xy")).Message, Is.EqualTo("x"));
    }

    [Test]
    public async Task Encoded_error_body_is_not_read()
    {
        using var request = HttpTestData.CreateGet();
        using var message = HttpTestData.CreateResponse(HttpStatusCode.BadRequest, TwilioResponses.NotFound);
        message.Content.Headers.ContentEncoding.Add("br");

        Assert.That(
            Parse(await BufferedResponse.ReadAsync(request, message, CancellationToken.None)),
            Is.EqualTo(ErrorResource.Empty));
    }

    [Test]
    public async Task Invalid_UTF8_gives_no_exception()
    {
        using var request = HttpTestData.CreateGet();
        using var message = new HttpResponseMessage(HttpStatusCode.BadRequest)
        {
            Content = new ByteArrayContent([.. Encoding.UTF8.GetBytes("{\"message\":\""), 0xFF, (byte)'"', (byte)'}']),
        };

        var error = Parse(await BufferedResponse.ReadAsync(request, message, CancellationToken.None));

        Assert.That(error.Code, Is.Null);
    }

    private static async Task<ErrorResource> ParseAsync(string body) =>
        Parse(await HttpTestData.BufferAsync(HttpStatusCode.BadRequest, body));

    private static ErrorResource Parse(BufferedResponse response) =>
        ((ApiResult.Rejected)ApiResponseParser.ParseCreateResponse(response, TestValues.AccountSid, default)).Error;
}
