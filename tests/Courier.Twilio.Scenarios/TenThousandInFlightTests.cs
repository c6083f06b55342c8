using System.Net.Http.Json;
using System.Text.Json;
using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Courier.Twilio.Scenarios;

/// <summary>The poller's cost follows pages, not messages; the sandbox counts.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class TenThousandInFlightTests
{
    private const int Count = 10_000;

    private readonly FakeTimeProvider time = new(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
    private readonly Tally tally = new();

    [TestCase(UnsentMessagePosition.First)]
    [TestCase(UnsentMessagePosition.Last)]
    public async Task A_round_over_ten_thousand_costs_at_most_twelve_requests(UnsentMessagePosition unsent)
    {
        await using var twilio = await StartAsync(unsent);
        await using var provider = await StartAsync(twilio);
        await SendAsync(provider.GetRequiredService<ISmsProvider>(), Count);

        await ReportAsync(twilio, "sent", after: TimeSpan.FromSeconds(2));
        var first = await RequestsAsync(twilio);
        await ReportAsync(twilio, "delivered", after: TimeSpan.FromSeconds(3.2));
        var second = await RequestsAsync(twilio) - first;

        Assert.That(first, Is.LessThanOrEqualTo(12));
        Assert.That(second, Is.LessThanOrEqualTo(12));
        Assert.That(tally.Last.Values, Is.All.EqualTo(DeliveryStatus.Delivered));
        TestContext.Out.WriteLine($"{Count} messages in flight: {first} and {second} requests a round");
    }

    [Test]
    public async Task A_round_in_which_the_oldest_five_hundred_are_due_costs_no_more_and_answers_for_all()
    {
        await using var twilio = await StartAsync(UnsentMessagePosition.First);
        await using var provider = await StartAsync(twilio);
        await SendAsync(provider.GetRequiredService<ISmsProvider>(), 500);
        time.Advance(TimeSpan.FromSeconds(1));
        await SendAsync(provider.GetRequiredService<ISmsProvider>(), Count - 500);

        await ReportAsync(twilio, "sent", after: TimeSpan.FromSeconds(1));

        Assert.That(await RequestsAsync(twilio), Is.LessThanOrEqualTo(12));
        Assert.That(tally.Last, Has.Count.EqualTo(Count));
    }

    [Test]
    public async Task Messages_of_other_senders_in_between_change_nothing_but_the_pages()
    {
        await using var twilio = await StartAsync(UnsentMessagePosition.First);
        await using var provider = await StartAsync(twilio);
        await using var other = TestValues.BuildServices(twilio.BaseAddress, options => (options.AccountSid, options.AuthToken) = (twilio.AccountSid, twilio.AuthToken));
        for (var i = 0; i < 4; i++)
        {
            await SendAsync(provider.GetRequiredService<ISmsProvider>(), 250);
            await SendAsync(other.GetRequiredService<ISmsProvider>(), 250);
        }

        await ReportAsync(twilio, "delivered", after: TimeSpan.FromSeconds(2), count: 1000);

        Assert.That(await RequestsAsync(twilio), Is.EqualTo(2));
        Assert.That(tally.Last, Has.Count.EqualTo(1000));
    }

    private static async Task SendAsync(ISmsProvider sms, int count) =>
        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (_, cancellationToken) =>
            Assert.That(await sms.SendAsync(TestValues.Message, cancellationToken), Is.TypeOf<SmsAccepted>()));

    // Nothing moves by itself: the pace is a day, and each status is put there by the test.
    private static async Task<TwilioSandbox> StartAsync(UnsentMessagePosition unsent)
    {
        var twilio = await TwilioSandbox.StartAsync(new()
        {
            Pace = TimeSpan.FromDays(1),
            RememberedMessages = 20_000,
            Settings = new() { UnsentMessagePosition = unsent },
        });
        twilio.Add(new() { Operation = SandboxOperation.Fetch });
        twilio.Add(new() { Operation = SandboxOperation.List });
        return twilio;
    }

    private static async Task<int> RequestsAsync(TwilioSandbox twilio)
    {
        using var client = new HttpClient();
        var rules = await client.GetFromJsonAsync<JsonElement>(new Uri(twilio.BaseAddress, "/_sandbox/rules"));
        return rules.EnumerateArray().Sum(rule => rule.GetProperty("uses").GetInt32());
    }

    private async Task<ServiceProvider> StartAsync(TwilioSandbox twilio)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton<IDeliveryReportHandler>(tally);
        services.AddCourierTwilio(options =>
        {
            (options.AccountSid, options.AuthToken, options.From) = (twilio.AccountSid, twilio.AuthToken, TestValues.Sender);
            options.BaseAddress = twilio.BaseAddress;
        }).AddDeliveryPolling();
        var provider = services.BuildServiceProvider();
        foreach (var service in provider.GetServices<IHostedService>())
        {
            await service.StartAsync(default);
        }

        return provider;
    }

    private async Task ReportAsync(TwilioSandbox twilio, string status, TimeSpan after, int count = Count)
    {
        foreach (var message in twilio.Inbox)
        {
            twilio.Report(message.Sid, status);
        }

        var heard = tally.HearAsync(count);
        time.Advance(after);
        await heard.WaitAsync(TimeSpan.FromMinutes(1));
    }

    private sealed class Tally : IDeliveryReportHandler
    {
        private readonly Lock gate = new();
        private TaskCompletionSource enough = new();
        private int missing = int.MaxValue;

        public Dictionary<string, DeliveryStatus> Last { get; } = [];

        public Task HearAsync(int count)
        {
            lock (gate)
            {
                (missing, enough) = (count, new(TaskCreationOptions.RunContinuationsAsynchronously));
                return enough.Task;
            }
        }

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
        {
            lock (gate)
            {
                Last[report.MessageId] = report.Status;
                if (--missing == 0)
                {
                    enough.SetResult();
                }
            }

            return Task.CompletedTask;
        }
    }
}
