using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ListMessagesTests : SandboxFixture
{
    [Test]
    public async Task Page_has_the_documented_fields_and_links()
    {
        for (var count = 0; count < 3; count++)
        {
            await SendAndGetSidAsync(("To", "+123456789"), ("From", "+987654321"));
            Time.Advance(TestValues.Pace * 3);
        }

        var response = await Twilio.GetAsync(
            $"{Twilio.Messages}?To=%2B123456789&From=%2B987654321&DateSent%3E=2008-01-02&PageSize=2");

        var messages = response.Json.GetProperty("messages");
        var expected = DocumentedResponses.Read("list.json",
            ("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", TestValues.AccountSid),
            ("MMc26223853f8c46b4ab7dfaa6abba0a26", messages[1].GetProperty("sid").GetString()!));
        Assert.That(
            string.Join(", ", DocumentedResponses.Compare(expected, response.Json)),
            Is.EqualTo("messages is unexpected, uri is unexpected"));
        Assert.That(response["uri"], Is.EqualTo(response["first_page_uri"]));
    }

    [Test]
    public async Task Next_page_links_list_every_message_once_newest_first()
    {
        var sent = new List<string>();
        for (var count = 0; count < 7; count++)
        {
            sent.Insert(0, await SendAndGetSidAsync());
            Time.Advance(TestValues.Pace * 3);
        }

        var seen = new List<string>();
        for (var next = $"{Twilio.Messages}?PageSize=3"; next is not null;)
        {
            var page = await Twilio.GetAsync(next);
            seen.AddRange(Sids(page));

            // A message that is added between two pages must not shift the pages.
            await SendAndGetSidAsync();
            next = page["next_page_uri"];
        }

        Assert.That(seen, Is.EqualTo(sent));
    }

    [Test]
    public async Task Previous_page_link_returns_the_previous_page()
    {
        for (var count = 0; count < 5; count++)
        {
            await SendAndGetSidAsync();
        }

        var first = await Twilio.GetAsync($"{Twilio.Messages}?PageSize=2");
        var second = await Twilio.GetAsync(first["next_page_uri"]!);
        var back = await Twilio.GetAsync(second["previous_page_uri"]!);

        Assert.That((second["page"], second["start"], second["end"]), Is.EqualTo(("1", "2", "3")));
        Assert.That(Sids(back), Is.EqualTo(Sids(first)));
    }

    [TestCase("DateSent=2022-07-07", 1)]
    [TestCase("DateSent=2022-07-08", 0)]
    [TestCase("DateSent%3E=2022-07-07", 1)]
    [TestCase("DateSent>=2022-07-08", 0)]
    [TestCase("DateSent%3C=2022-07-06", 0)]
    [TestCase("DateSent%3C=2022-07-08T00:00:00Z", 1)]
    [TestCase("To=%2B12025550156", 1)]
    [TestCase("To=%2B12025550157", 0)]
    [TestCase("From=%2B15005550006", 1)]
    public async Task Filter_returns_matching_messages(string filter, int count)
    {
        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);

        var response = await Twilio.GetAsync($"{Twilio.Messages}?{filter}");

        Assert.That(Sids(response), Has.Length.EqualTo(count));
    }

    [Test]
    public async Task Next_page_is_correct_after_the_page_was_deleted()
    {
        var sent = new List<string>();
        for (var count = 0; count < 7; count++)
        {
            sent.Insert(0, await SendAndGetSidAsync());
            Time.Advance(TestValues.Pace * 3);
        }

        var seen = new List<string>();
        for (var next = $"{Twilio.Messages}?PageSize=3"; next is not null;)
        {
            var page = await Twilio.GetAsync(next);
            seen.AddRange(Sids(page));
            foreach (var sid in Sids(page))
            {
                await Twilio.DeleteAsync(Twilio.Message(sid));
            }

            next = page["next_page_uri"];
        }

        Assert.That(seen, Is.EqualTo(sent));
    }

    [Test]
    public async Task Page_token_of_an_evicted_message_is_valid()
    {
        await using var small = await TwilioSandbox.StartAsync(new TwilioSandboxOptions
        {
            RememberedMessages = 4,
            TimeProvider = Time,
            Pace = TimeSpan.Zero,
        });
        using var client = ApiClient.Create(small);
        for (var count = 0; count < 4; count++)
        {
            await client.SendAsync();
        }

        var first = await client.GetAsync($"{client.Messages}?PageSize=3");
        for (var count = 0; count < 3; count++)
        {
            await client.SendAsync();
        }

        var next = await client.GetAsync(first["next_page_uri"]!);

        Assert.That((next.Status, Sids(next).Length), Is.EqualTo((HttpStatusCode.OK, 0)));
    }

    [Test]
    public async Task Empty_list_ends_at_zero_and_has_no_next_page()
    {
        var response = await Twilio.GetAsync(Twilio.Messages);

        Assert.That(
            (response["end"], response["next_page_uri"], response["page_size"]),
            Is.EqualTo(("0", (string?)null, "50")));
    }

    [Test]
    public async Task Unknown_page_token_is_rejected()
    {
        var response = await Twilio.GetAsync($"{Twilio.Messages}?PageToken=PASM00");

        Assert.That((response.Status, response.Code), Is.EqualTo((HttpStatusCode.BadRequest, 21481)));
    }

    [TestCase("PageSize=0")]
    [TestCase("PageSize=-1")]
    [TestCase("PageSize=many")]
    [TestCase("PageSize=99999999999999999999")]
    [TestCase("Page=2147483647&PageSize=1000")]
    [TestCase("DateSent=garbage")]
    public async Task Invalid_page_parameters_are_ignored(string query)
    {
        var response = await Twilio.GetAsync($"{Twilio.Messages}?{query}");

        Assert.That(response.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    private static string[] Sids(ClientResponse page) =>
        [
            .. page.Json.GetProperty("messages").EnumerateArray().Select(
                static message => message.GetProperty("sid").GetString()!),
        ];
}
