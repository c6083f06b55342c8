using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class SubresourceTests : SandboxFixture
{
    [Test]
    public async Task Media_are_listed_read_and_deleted()
    {
        var sid = await SendAndGetSidAsync(("MediaUrl", "https://example.com/1.png"), ("MediaUrl", "https://example.com/2"));

        var list = await Twilio.GetAsync(Below(sid, "/Media"));
        var first = list.Json.GetProperty("media_list")[0];
        var one = await Twilio.GetAsync(first.GetProperty("uri").GetString()!);
        var deleted = await Twilio.DeleteAsync(first.GetProperty("uri").GetString()!);
        var left = await Twilio.GetAsync(Below(sid, "/Media"));

        Assert.That(list.Json.GetProperty("media_list").GetArrayLength(), Is.EqualTo(2));
        Assert.That((one["content_type"], one["parent_sid"]), Is.EqualTo(("image/png", sid)));
        Assert.That(one["sid"], Does.Match("^ME[0-9a-f]{32}$"));
        Assert.That(deleted.Status, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That(left.Json.GetProperty("media_list").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Feedback_is_answered_as_documented()
    {
        var sid = await SendAndGetSidAsync(("ProvideFeedback", "true"));

        var reply = await Twilio.PostAsync(Below(sid, "/Feedback"), ("Outcome", "confirmed"));

        var expected = DocumentedResponses.Read("feedback.json", ("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", TestValues.AccountSid), ("SMaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", sid));
        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(DocumentedResponses.Compare(expected, reply.Json), Is.Empty);
    }

    [TestCase("/Media")]
    [TestCase("/Media/ME00")]
    [TestCase("")]
    public async Task A_message_that_is_not_there_has_nothing_below_it(string below)
    {
        var reply = await Twilio.GetAsync(Below("SM00", below));

        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.NotFound, 20404)));
    }

    [Test]
    public async Task Lookup_answers_a_number_as_documented()
    {
        var valid = await Twilio.GetAsync("/v2/PhoneNumbers/+14159929960");
        var invalid = await Twilio.GetAsync("/v2/PhoneNumbers/+141599299600");

        Assert.That(DocumentedResponses.Compare(DocumentedResponses.Read("lookup.json"), valid.Json), Is.Empty);
        Assert.That(DocumentedResponses.Compare(DocumentedResponses.Read("lookup-invalid.json"), invalid.Json), Is.Empty);
        Assert.That(invalid.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("+15005553006", "landline")]
    [TestCase("+12025550156", "mobile")]
    public async Task Lookup_tells_the_kind_of_line_when_asked(string number, string type)
    {
        var reply = await Twilio.GetAsync($"/v2/PhoneNumbers/{number}?Fields=line_type_intelligence");

        Assert.That(reply.Json.GetProperty("line_type_intelligence").GetProperty("type").GetString(), Is.EqualTo(type));
    }

    [TestCase("+1202555", "TOO_SHORT")]
    [TestCase("+999123456", "INVALID_COUNTRY_CODE")]
    [TestCase("+1202a550156", "NOT_A_NUMBER")]
    [TestCase("+", "NOT_A_NUMBER")]
    public async Task Lookup_says_why_a_number_is_none(string number, string error)
    {
        var reply = await Twilio.GetAsync($"/v2/PhoneNumbers/{number}");

        Assert.That(reply.Json.GetProperty("validation_errors")[0].GetString(), Is.EqualTo(error));
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
    public async Task Lookup_reads_a_national_number_with_its_country(string asked, string number, string country)
    {
        var reply = await Twilio.GetAsync($"/v2/PhoneNumbers/{asked}");

        Assert.That((reply["phone_number"], reply["country_code"], reply["valid"]), Is.EqualTo((number, country, "True")));
    }

    [TestCase("2025550156?CountryCode=ZZ", "INVALID_COUNTRY_CODE")]
    [TestCase("20255501?CountryCode=US", "TOO_SHORT")]
    [TestCase("hello?CountryCode=US", "NOT_A_NUMBER")]
    public async Task Lookup_says_why_a_national_number_is_none(string asked, string error)
    {
        var reply = await Twilio.GetAsync($"/v2/PhoneNumbers/{asked}");

        Assert.That(reply.Json.GetProperty("validation_errors")[0].GetString(), Is.EqualTo(error));
    }

    private static string Below(string sid, string below) => $"/2010-04-01/Accounts/{TestValues.AccountSid}/Messages/{sid}{below}.json";
}
