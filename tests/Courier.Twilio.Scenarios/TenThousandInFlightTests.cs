using System.Net.Http.Json;
using System.Text.Json;
using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Courier.Twilio.Scenarios;

/// <summary>The poller reads list pages: its requests grow with the pages, not with the messages.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public class TenThousandInFlightTests
{
    private const int Count = 10_000;

    private readonly FakeTimeProvider time = new(new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
    private readonly CountingHandler handler = new();

    [TestCase(UnsentMessagePosition.First)]
    [TestCase(UnsentMessagePosition.Last)]
    public async Task Poll_of_ten_thousand_messages_takes_at_most_twelve_requests(UnsentMessagePosition unsent)
    {
        await using var twilio = await StartAsync(unsent);
        await using var provider = await StartAsync(twilio);
        await SendAsync(provider.GetRequiredService<ISmsProvider>(), Count);

        await ChangeStatusesAsync(twilio, "sent", after: TimeSpan.FromSeconds(2));
        var first = await RequestsAsync(twilio);
        await ChangeStatusesAsync(twilio, "delivered", after: TimeSpan.FromSeconds(3.2));
        var second = await RequestsAsync(twilio) - first;

        Assert.That(first, Is.LessThanOrEqualTo(12));
        Assert.That(second, Is.LessThanOrEqualTo(12));
        Assert.That(handler.Last.Values, Is.All.EqualTo(DeliveryStatus.Delivered));
        TestContext.Out.WriteLine($"{Count} messages in flight: {first} and {second} requests for the two polls");
    }

    [Test]
    public async Task Poll_with_only_the_oldest_five_hundred_due_reports_all_messages()
    {
        await using var twilio = await StartAsync(UnsentMessagePosition.First);
        await using var provider = await StartAsync(twilio);
        await SendAsync(provider.GetRequiredService<ISmsProvider>(), 500);
        time.Advance(TimeSpan.FromSeconds(1));
        await SendAsync(provider.GetRequiredService<ISmsProvider>(), Count - 500);

        await ChangeStatusesAsync(twilio, "sent", after: TimeSpan.FromSeconds(1));

        Assert.That(await RequestsAsync(twilio), Is.LessThanOrEqualTo(12));
        Assert.That(handler.Last, Has.Count.EqualTo(Count));
    }

    [Test]
    public async Task Messages_of_other_senders_add_pages_only()
    {
        await using var twilio = await StartAsync(UnsentMessagePosition.First);
        await using var provider = await StartAsync(twilio);
        await using var other = TestValues.BuildServices(twilio);
        for (var i = 0; i < 4; i++)
        {
            await SendAsync(provider.GetRequiredService<ISmsProvider>(), 250);
            await SendAsync(other.GetRequiredService<ISmsProvider>(), 250);
        }

        await ChangeStatusesAsync(twilio, "delivered", after: TimeSpan.FromSeconds(2), count: 1000);

        Assert.That(await RequestsAsync(twilio), Is.EqualTo(2));
        Assert.That(handler.Last, Has.Count.EqualTo(1000));
    }

    private static Task SendAsync(ISmsProvider sms, int count) => Parallel.ForEachAsync(
        Enumerable.Range(0, count),
        new ParallelOptions { MaxDegreeOfParallelism = 16 },
        async (_, cancellationToken) =>
            Assert.That(await sms.SendAsync(TestValues.Message, cancellationToken), Is.TypeOf<SmsAccepted>()));

    // With a pace of one day, no status changes unless the test changes it. The two rules count requests.
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
        services.AddSingleton<IDeliveryReportHandler>(handler);
        services.AddCourierTwilio(options =>
        {
            options.AccountSid = twilio.AccountSid;
            options.AuthToken = twilio.AuthToken;
            options.From = TestValues.Sender;
            options.BaseAddress = twilio.BaseAddress;
        }).AddDeliveryPolling();
        var provider = services.BuildServiceProvider();
        foreach (var service in provider.GetServices<IHostedService>())
        {
            await service.StartAsync(default);
        }

        return provider;
    }

    private async Task ChangeStatusesAsync(
        TwilioSandbox twilio,
        string status,
        TimeSpan after,
        int count = Count)
    {
        foreach (var message in twilio.Inbox)
        {
            twilio.Report(message.Sid, status);
        }

        var reported = handler.WaitForReportsAsync(count);
        time.Advance(after);
        await reported.WaitAsync(TimeSpan.FromMinutes(1));
    }

    private sealed class CountingHandler : IDeliveryReportHandler
    {
        private readonly Lock gate = new();
        private TaskCompletionSource completion = new();
        private int remaining = int.MaxValue;

        public Dictionary<string, DeliveryStatus> Last { get; } = [];

        public Task WaitForReportsAsync(int count)
        {
            lock (gate)
            {
                (remaining, completion) = (count, new(TaskCreationOptions.RunContinuationsAsynchronously));
                return completion.Task;
            }
        }

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
        {
            lock (gate)
            {
                Last[report.MessageId] = report.Status;
                if (--remaining == 0)
                {
                    completion.SetResult();
                }
            }

            return Task.CompletedTask;
        }
    }
}
