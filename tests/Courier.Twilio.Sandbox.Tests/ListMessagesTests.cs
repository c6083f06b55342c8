using System.Net;
using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ListMessagesTests : SandboxFixture
{
    [Test]
    public async Task A_page_has_the_documented_fields_and_links()
    {
        for (var n = 0; n < 3; n++)
        {
            await SendAndGetSidAsync(("To", "+123456789"), ("From", "+987654321"));
            Time.Advance(TestValues.Pace * 3);
        }

        var reply = await Twilio.GetAsync($"{Twilio.Messages}?To=%2B123456789&From=%2B987654321&DateSent%3E=2008-01-02&PageSize=2");

        var rows = reply.Json.GetProperty("messages");
        var expected = DocumentedResponses.Read("list.json",
            ("ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", TestValues.AccountSid),
            ("MMc26223853f8c46b4ab7dfaa6abba0a26", rows[1].GetProperty("sid").GetString()!));
        Assert.That(string.Join(", ", DocumentedResponses.Compare(expected, reply.Json)), Is.EqualTo("messages is too much, uri is too much"));
        Assert.That(reply["uri"], Is.EqualTo(reply["first_page_uri"]));
    }

    [Test]
    public async Task Following_the_links_shows_every_message_once_newest_first()
    {
        var sent = new List<string>();
        for (var n = 0; n < 7; n++)
        {
            sent.Insert(0, await SendAndGetSidAsync());
            Time.Advance(TestValues.Pace * 3);
        }

        var seen = new List<string>();
        for (var next = $"{Twilio.Messages}?PageSize=3"; next is not null;)
        {
            var page = await Twilio.GetAsync(next);
            seen.AddRange(Sids(page));

            // One that comes meanwhile must not shift what is still to be read.
            await SendAndGetSidAsync();
            next = page["next_page_uri"];
        }

        Assert.That(seen, Is.EqualTo(sent));
    }

    [Test]
    public async Task The_previous_page_leads_back()
    {
        for (var n = 0; n < 5; n++)
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
    public async Task A_filter_lets_through_what_it_names(string filter, int count)
    {
        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);

        var reply = await Twilio.GetAsync($"{Twilio.Messages}?{filter}");

        Assert.That(Sids(reply), Has.Length.EqualTo(count));
    }

    [Test]
    public async Task A_page_may_be_deleted_before_the_next_is_read()
    {
        var sent = new List<string>();
        for (var n = 0; n < 7; n++)
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
    public async Task A_row_that_was_forgotten_meanwhile_still_says_where_the_next_page_begins()
    {
        await using var small = await TwilioSandbox.StartAsync(new TwilioSandboxOptions { RememberedMessages = 4, TimeProvider = Time, Pace = TimeSpan.Zero });
        using var client = ApiClient.Create(small);
        for (var n = 0; n < 4; n++)
        {
            await client.SendAsync();
        }

        var first = await client.GetAsync($"{client.Messages}?PageSize=3");
        for (var n = 0; n < 3; n++)
        {
            await client.SendAsync();
        }

        var next = await client.GetAsync(first["next_page_uri"]!);

        Assert.That((next.Status, Sids(next).Length), Is.EqualTo((HttpStatusCode.OK, 0)));
    }

    [Test]
    public async Task An_empty_list_ends_at_zero_and_has_no_next_page()
    {
        var reply = await Twilio.GetAsync(Twilio.Messages);

        Assert.That((reply["end"], reply["next_page_uri"], reply["page_size"]), Is.EqualTo(("0", (string?)null, "50")));
    }

    [Test]
    public async Task A_page_token_nobody_gave_out_is_refused()
    {
        var reply = await Twilio.GetAsync($"{Twilio.Messages}?PageToken=PASM00");

        Assert.That((reply.Status, reply.Code), Is.EqualTo((HttpStatusCode.BadRequest, 21481)));
    }

    [TestCase("PageSize=0")]
    [TestCase("PageSize=-1")]
    [TestCase("PageSize=many")]
    [TestCase("PageSize=99999999999999999999")]
    [TestCase("Page=2147483647&PageSize=1000")]
    [TestCase("DateSent=garbage")]
    public async Task Odd_numbers_are_read_kindly(string query)
    {
        var reply = await Twilio.GetAsync($"{Twilio.Messages}?{query}");

        Assert.That(reply.Status, Is.EqualTo(HttpStatusCode.OK));
    }

    private static string[] Sids(ClientResponse page) => [.. page.Json.GetProperty("messages").EnumerateArray().Select(static row => row.GetProperty("sid").GetString()!)];
}
