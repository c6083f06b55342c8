using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class SubresourceTests : SandboxFixture
{
    [Test]
    public async Task Media_can_be_listed_fetched_and_deleted()
    {
        var sid = await SendAndGetSidAsync(
            ("MediaUrl", "https://example.com/1.png"),
            ("MediaUrl", "https://example.com/2"));

        var list = await Twilio.GetAsync(GetPath(sid, "/Media"));
        var first = list.Json.GetProperty("media_list")[0];
        var one = await Twilio.GetAsync(first.GetProperty("uri").GetString()!);
        var deleted = await Twilio.DeleteAsync(first.GetProperty("uri").GetString()!);
        var left = await Twilio.GetAsync(GetPath(sid, "/Media"));

        Assert.That(list.Json.GetProperty("media_list").GetArrayLength(), Is.EqualTo(2));
        Assert.That((one["content_type"], one["parent_sid"]), Is.EqualTo(("image/png", sid)));
        Assert.That(one["sid"], Does.Match("^ME[0-9a-f]{32}$"));
        Assert.That(deleted.Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(left.Json.GetProperty("media_list").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Feedback_gets_the_documented_response()
    {
        var sid = await SendAndGetSidAsync(("ProvideFeedback", "true"));

        var response = await Twilio.PostAsync(GetPath(sid, "/Feedback"), ("Outcome", "confirmed"));

        var expected = DocumentedResponses.Read(
            "feedback.json",
            ("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", TestValues.AccountSid),
            ("SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", sid));
        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(DocumentedResponses.Compare(expected, response.Json), Is.Empty);
    }

    [TestCase("/Media")]
    [TestCase("/Media/ME00")]
    [TestCase("")]
    public async Task Subresources_of_an_unknown_message_get_404(string below)
    {
        var response = await Twilio.GetAsync(GetPath("SM00", below));

        Assert.That((response.Status, response.Code), Is.EqualTo((HttpStatusCode.NotFound, 20404)));
    }

    [Test]
    public async Task Lookup_returns_the_documented_response()
    {
        var valid = await Twilio.GetAsync("/v2/PhoneNumbers/+14159929960");
        var invalid = await Twilio.GetAsync("/v2/PhoneNumbers/+141599299600");

        Assert.That(DocumentedResponses.Compare(DocumentedResponses.Read("lookup.json"), valid.Json), Is.Empty);
        Assert.That(
            DocumentedResponses.Compare(DocumentedResponses.Read("lookup-invalid.json"), invalid.Json),
            Is.Empty);
        Assert.That(invalid.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("+15005553006", "landline")]
    [TestCase("+12025550156", "mobile")]
    public async Task Lookup_returns_the_line_type_on_request(string number, string type)
    {
        var response = await Twilio.GetAsync($"/v2/PhoneNumbers/{number}?Fields=line_type_intelligence");

        Assert.That(
            response.Json.GetProperty("line_type_intelligence").GetProperty("type").GetString(),
            Is.EqualTo(type));
    }

    [TestCase("+1202555", "TOO_SHORT")]
    [TestCase("+999123456", "INVALID_COUNTRY_CODE")]
    [TestCase("+1202a550156", "NOT_A_NUMBER")]
    [TestCase("+", "NOT_A_NUMBER")]
    public async Task Lookup_returns_the_error_of_an_invalid_number(string number, string error)
    {
        var response = await Twilio.GetAsync($"/v2/PhoneNumbers/{number}");

        Assert.That(response.Json.GetProperty("validation_errors")[0].GetString(), Is.EqualTo(error));
    }

    [TestCase("2025550156", "+12025550156", "US")]
    [TestCase("(202)%20555-0156", "+12025550156", "US")]
    [TestCase("%2B1%20202.555.0156", "+12025550156", "US")]
    [TestCase("07400123456?CountryCode=GB", "+447400123456", "GB")]
    [TestCase("7400123456?CountryCode=gb", "+447400123456", "GB")]
    [TestCase("3123456789?CountryCode=IT", "+393123456789", "IT")]
    [TestCase("0612345678?CountryCode=IT", "+390612345678", "IT")]
    [TestCase("4165550156?CountryCode=CA", "+14165550156", "CA")]
    [TestCase("+447400123456?CountryCode=US", "+447400123456", "GB")]
    public async Task Lookup_parses_a_national_number_with_its_country(string asked, string number, string country)
    {
        var response = await Twilio.GetAsync($"/v2/PhoneNumbers/{asked}");

        Assert.That(
            (response["phone_number"], response["country_code"], response["valid"]),
            Is.EqualTo((number, country, "True")));
    }

    [TestCase("2025550156?CountryCode=ZZ", "INVALID_COUNTRY_CODE")]
    [TestCase("20255501?CountryCode=US", "TOO_SHORT")]
    [TestCase("hello?CountryCode=US", "NOT_A_NUMBER")]
    public async Task Lookup_returns_the_error_of_an_invalid_national_number(string asked, string error)
    {
        var response = await Twilio.GetAsync($"/v2/PhoneNumbers/{asked}");

        Assert.That(response.Json.GetProperty("validation_errors")[0].GetString(), Is.EqualTo(error));
    }

    private static string GetPath(string sid, string below) =>
        $"/2010-04-01/Accounts/{TestValues.AccountSid}/Messages/{sid}{below}.json";
}
