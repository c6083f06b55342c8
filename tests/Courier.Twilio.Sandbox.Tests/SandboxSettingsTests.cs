using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Each setting for behavior that Twilio's documentation leaves open, with all its values.</summary>
internal sealed class SandboxSettingsTests : SandboxFixture
{
    [Test]
    public async Task ListLag_delays_messages_in_lists()
    {
        Sandbox.Settings.ListLag = TimeSpan.FromSeconds(20);
        var sid = await SendAndGetSidAsync();

        var early = await CountAsync("");
        Time.Advance(TimeSpan.FromSeconds(20));

        Assert.That((early, await CountAsync("")), Is.EqualTo((0, 1)));
        Assert.That(await GetStatusAsync(sid), Is.EqualTo("delivered"));
    }

    [TestCase(UnsentMessagePosition.First, 0)]
    [TestCase(UnsentMessagePosition.Last, 1)]
    public async Task UnsentMessagePosition_places_unsent_messages(UnsentMessagePosition where, int place)
    {
        Sandbox.Settings.UnsentMessagePosition = where;
        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);
        var unsent = await SendAndGetSidAsync();

        var messages = (await Twilio.GetAsync(Twilio.Messages)).Json.GetProperty("messages");

        Assert.That(messages[place].GetProperty("sid").GetString(), Is.EqualTo(unsent));
    }

    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public async Task IncludeUnsentInDateFilters_lists_unsent_messages(bool pass, int count)
    {
        Sandbox.Settings.IncludeUnsentInDateFilters = pass;
        await SendAndGetSidAsync();

        Assert.That(await CountAsync("?DateSent%3E=2000-01-01"), Is.EqualTo(count));
    }

    [TestCase(PageSizeBehavior.Clamp, null, "1000")]
    [TestCase(PageSizeBehavior.Reject, 20007, null)]
    public async Task PageSizeBehavior_clamps_or_rejects_large_pages(
        PageSizeBehavior behavior,
        int? code,
        string? size)
    {
        Sandbox.Settings.PageSizeBehavior = behavior;

        var response = await Twilio.GetAsync($"{Twilio.Messages}?PageSize=1001");

        Assert.That((response.Code, response.Code is null ? response["page_size"] : null), Is.EqualTo((code, size)));
    }

    [TestCase(ScheduleWithoutService.Reject, 35118)]
    [TestCase(ScheduleWithoutService.SendImmediately, null)]
    public async Task ScheduleWithoutService_rejects_or_sends_immediately(ScheduleWithoutService behavior, int? code)
    {
        Sandbox.Settings.ScheduleWithoutService = behavior;

        var response = await Twilio.SendAsync(("ScheduleType", "fixed"), ("SendAt", "2022-07-08T00:00:00Z"));

        Assert.That(response.Code, Is.EqualTo(code));
    }

    private async Task<int> CountAsync(string query) =>
        (await Twilio.GetAsync(Twilio.Messages + query)).Json.GetProperty("messages").GetArrayLength();
}
