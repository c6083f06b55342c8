using System.Net;
using Courier.Twilio.Sdk.Tests.Fixtures;
using Twilio.Exceptions;
using Twilio.Http;
using Twilio.Rest.Api.V2010.Account;
using SdkHttpMethod = Twilio.Http.HttpMethod;

namespace Courier.Twilio.Sdk.Tests;

public class SdkResponseReaderTests
{
    private const string MessagesUrl =
        $"https://api.twilio.com/2010-04-01/Accounts/{TestValues.AccountSid}/Messages.json";

    [TestCase(
        400,
        """
        {"code":21610,"message":"Attempt to send to unsubscribed recipient","status":400,
         "more_info":"https://www.twilio.com/docs/errors/21610"}
        """)]
    [TestCase(404, """{"code":20404,"message":"The requested resource was not found","status":404}""")]
    [TestCase(400, """{"code":60200,"message":"Invalid parameter","status":400,"details":{"a":1}}""")]
    [TestCase(401, """{"code":20003,"message":"Authenticate","status":401}""")]
    public async Task Error_of_twilio_is_the_exception_of_the_sdk(int status, string body)
    {
        await using var twilio = LoopbackServer.Respond(status, body);
        await using var provider = SdkServices.Build(twilio.Address);

        var expected = Assert.ThrowsAsync<ApiException>(async () => await MessageResource.CreateAsync(
            SdkServices.CreateOptions(), SdkServices.CreateStock(twilio.Address)))!;
        var actual = Assert.ThrowsAsync<ApiException>(async () => await MessageResource.CreateAsync(
            SdkServices.CreateOptions(), provider.GetClient()))!;

        Assert.That(actual.GetType(), Is.EqualTo(expected.GetType()));
        Assert.That(actual.Code, Is.EqualTo(expected.Code));
        Assert.That(actual.Status, Is.EqualTo(expected.Status));
        Assert.That(actual.Message, Is.EqualTo(expected.Message));
        Assert.That(actual.MoreInfo, Is.EqualTo(expected.MoreInfo));
        Assert.That(actual.Details?.Keys, Is.EqualTo(expected.Details?.Keys));
    }

    [Test]
    public void Numbers_the_text_and_the_token_are_not_repeated()
    {
        var request = new Request(SdkHttpMethod.Post, MessagesUrl);
        request.AddPostParam("Body", TestValues.Text);
        request.SetAuth(TestValues.AccountSid, TestValues.AuthToken);
        var echo = $"{TestValues.Number} {TestValues.Text} {TestValues.AuthToken}";
        var body = $$"""{"code":21211,"message":"{{echo}}"}""";

        var exception = Assert.Throws<ApiException>(() => Validate(request, 400, body))!;

        Assert.That(exception.Message, Is.EqualTo("+1202•••0156 ••• •••"));
    }

    [TestCase(502, "<html>Bad Gateway</html>")]
    [TestCase(503, "")]
    [TestCase(302, "")]
    [TestCase(400, "[1]")]
    [TestCase(500, """{"code":99999999999999999999}""")]
    public void Status_is_kept_without_json(int status, string body)
    {
        var exception = Assert.Throws<ApiException>(() => Validate(new(SdkHttpMethod.Get, MessagesUrl), status, body))!;

        Assert.That(exception.Status, Is.EqualTo(status));
        Assert.That(exception.Code, Is.Zero);
        Assert.That(exception.Message, Does.Not.Contain("html"));
    }

    [TestCase(MessagesUrl, 201, "{}", false)]
    [TestCase(MessagesUrl, 201, """{"sid":""}""", false)]
    [TestCase(MessagesUrl, 201, """{"sid":null}""", false)]
    [TestCase(MessagesUrl, 201, """{"sid":"SM1"}""", true)]
    [TestCase(MessagesUrl, 201, """{"sid":"SM1",""", false)]
    [TestCase(MessagesUrl, 200, "", false)]
    [TestCase(MessagesUrl, 200, "<html>", false)]
    [TestCase(MessagesUrl, 200, "true", false)]
    [TestCase("https://verify.twilio.com/v2/Services", 201, "{}", true)]
    [TestCase("https://verify.twilio.com/v2/Services", 204, "", true)]
    [TestCase("https://verify.twilio.com/v2/Services", 202, "", false)]
    public void Success_of_a_post_must_be_readable(string url, int status, string body, bool isReadable)
    {
        void Read() => Validate(new(SdkHttpMethod.Post, url), status, body);

        if (isReadable)
        {
            Assert.That(Read, Throws.Nothing);
        }
        else
        {
            Assert.That(Read, Throws.InstanceOf<ApiException>().With.Property("Status").EqualTo(status));
        }
    }

    private static void Validate(Request request, int status, string body) =>
        SdkResponseReader.Validate(request, new((HttpStatusCode)status, body));
}
