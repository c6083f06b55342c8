using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

/// <summary>Each question Twilio's documentation leaves open, answered both ways.</summary>
internal sealed class SandboxSettingsTests : SandboxFixture
{
    [Test]
    public async Task A_list_can_lag()
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
    public async Task Unsent_rows_stand_where_they_are_told(UnsentMessagePosition where, int place)
    {
        Sandbox.Settings.UnsentMessagePosition = where;
        await SendAndGetSidAsync();
        Time.Advance(TestValues.Pace * 3);
        var unsent = await SendAndGetSidAsync();

        var rows = (await Twilio.GetAsync(Twilio.Messages)).Json.GetProperty("messages");

        Assert.That(rows[place].GetProperty("sid").GetString(), Is.EqualTo(unsent));
    }

    [TestCase(false, 0)]
    [TestCase(true, 1)]
    public async Task Unsent_rows_pass_filters_by_date_or_do_not(bool pass, int count)
    {
        Sandbox.Settings.IncludeUnsentInDateFilters = pass;
        await SendAndGetSidAsync();

        Assert.That(await CountAsync("?DateSent%3E=2000-01-01"), Is.EqualTo(count));
    }

    [TestCase(PageSizeBehavior.Clamp, null, "1000")]
    [TestCase(PageSizeBehavior.Reject, 20007, null)]
    public async Task A_page_too_large_is_cut_or_refused(PageSizeBehavior reading, int? code, string? size)
    {
        Sandbox.Settings.PageSizeBehavior = reading;

        var reply = await Twilio.GetAsync($"{Twilio.Messages}?PageSize=1001");

        Assert.That((reply.Code, reply.Code is null ? reply["page_size"] : null), Is.EqualTo((code, size)));
    }

    [TestCase(ScheduleWithoutService.Reject, 35118)]
    [TestCase(ScheduleWithoutService.SendImmediately, null)]
    public async Task A_schedule_without_a_service_is_refused_or_passed_over(ScheduleWithoutService reading, int? code)
    {
        Sandbox.Settings.ScheduleWithoutService = reading;

        var reply = await Twilio.SendAsync(("ScheduleType", "fixed"), ("SendAt", "2022-07-08T00:00:00Z"));

        Assert.That(reply.Code, Is.EqualTo(code));
    }

    private async Task<int> CountAsync(string query) => (await Twilio.GetAsync(Twilio.Messages + query)).Json.GetProperty("messages").GetArrayLength();
}
