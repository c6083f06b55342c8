using System.Collections.Concurrent;
using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Scenarios;

/// <summary>
/// Status callbacks that are lost, repeated and reordered, together with polling, over real sockets.
/// </summary>
public class UnreliableCallbackTests
{
    private const int Count = 1000;

    // The final statuses of the messages, in turn.
    private static readonly (string Word, int? Code, DeliveryStatus Status)[] FinalStatuses =
    [
        ("delivered", null, DeliveryStatus.Delivered),
        ("delivered", null, DeliveryStatus.Delivered),
        ("undelivered", 30005, DeliveryStatus.Undelivered),
        ("failed", 30001, DeliveryStatus.Failed),
    ];

    [Test]
    [CancelAfter(90_000)]
    public async Task A_thousand_messages_end_with_one_final_report_each(CancellationToken cancellationToken)
    {
        await using var twilio = await TwilioSandbox.StartAsync(
            new() { Pace = TimeSpan.FromMilliseconds(20), RememberedMessages = Count },
            cancellationToken);
        var handler = new RecordingHandler();
        await using var application = await StartAsync(twilio, handler);
        var sms = application.Services.GetRequiredService<ISmsProvider>();
        var posted = 0;
        for (var i = 0; i < Count; i++)
        {
            var (word, code, _) = FinalStatuses[i % FinalStatuses.Length];
            var copies = (i % 5) switch { 0 => 0, 1 => 3, _ => 1 };

            // A failed message has a single callback, which cannot be reordered.
            var callbacks = word == "failed" ? 1 : 2;
            posted += callbacks * copies;
            twilio.Add(new()
            {
                To = Recipient(i).ToString(),
                FinalStatus = word,
                FinalErrorCode = code,
                Callbacks = new() { Copies = copies, ReversedInGroupsOf = callbacks },
            });
        }

        await Parallel.ForEachAsync(Enumerable.Range(0, Count), cancellationToken, async (i, token) =>
        {
            var result = await sms.SendAsync(TestValues.Message with { To = Recipient(i) }, token);
            Assert.That(result, Is.TypeOf<SmsAccepted>());
        });
        await handler.WaitForFinalReportsAsync(Count).WaitAsync(cancellationToken);
        await application.Services.GetRequiredService<CallbackCounter>().WaitForAsync(posted)
            .WaitAsync(cancellationToken);

        var expected = twilio.Inbox.ToDictionary(
            message => message.Sid,
            message => FinalStatuses.First(status => status.Word == message.Status).Status);
        Assert.That(expected, Has.Count.EqualTo(Count));
        Assert.That(
            handler.Statuses.ToDictionary(entry => entry.Key, entry => entry.Value.Last()),
            Is.EquivalentTo(expected));
        Assert.That(
            handler.Statuses.Values.Select(statuses => statuses.Count(status => status.IsFinal)),
            Is.All.EqualTo(1));
        Assert.That(handler.ErrorCodes, Has.Some.EqualTo("30005").And.Some.EqualTo("30001"));
    }

    private static PhoneNumber Recipient(int i) => PhoneNumber.Parse(FormattableString.Invariant($"+1202556{i:0000}"));

    private static async Task<WebApplication> StartAsync(TwilioSandbox twilio, RecordingHandler handler)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IDeliveryReportHandler>(handler);
        builder.Services.AddSingleton<CallbackCounter>();
        builder.Services.AddCourierTwilio(options =>
        {
            options.AccountSid = twilio.AccountSid;
            options.AuthToken = twilio.AuthToken;
            options.From = TestValues.Sender;
            options.BaseAddress = twilio.BaseAddress;
            options.Polling.InitialDelay = TimeSpan.FromMilliseconds(100);
            options.Polling.MaxDelay = TimeSpan.FromMilliseconds(500);
        }).AddDeliveryPolling();
        var application = builder.Build();
        application.Use(async (http, next) =>
        {
            await next(http);
            http.RequestServices.GetRequiredService<CallbackCounter>().Add(http.Response.StatusCode);
        });
        application.MapTwilioStatusCallback();
        await application.StartAsync();
        twilio.Settings.StatusCallback = new Uri($"{application.Urls.Single()}/twilio/status");
        return application;
    }

    /// <summary>Counts the callbacks that were responded to with 204.</summary>
    private sealed class CallbackCounter
    {
        private readonly Lock gate = new();
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int count;
        private int goal = int.MaxValue;

        public void Add(int status)
        {
            lock (gate)
            {
                count += status == StatusCodes.Status204NoContent
                    ? 1
                    : throw new InvalidOperationException($"The response to a callback was {status}.");
                CompleteAtGoal();
            }
        }

        public Task WaitForAsync(int callbacks)
        {
            lock (gate)
            {
                goal = callbacks;
                CompleteAtGoal();
                return reached.Task;
            }
        }

        private void CompleteAtGoal()
        {
            if (count >= goal)
            {
                reached.TrySetResult();
            }
        }
    }

    /// <summary>Records the statuses of each message in the order of their reports.</summary>
    private sealed class RecordingHandler : IDeliveryReportHandler
    {
        private readonly ConcurrentBag<string?> errorCodes = [];
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int finalReports;
        private volatile int goal = int.MaxValue;

        public ConcurrentDictionary<string, List<DeliveryStatus>> Statuses { get; } = new();

        public IEnumerable<string?> ErrorCodes => errorCodes;

        public Task WaitForFinalReportsAsync(int count)
        {
            goal = count;
            return Volatile.Read(ref finalReports) >= count ? Task.CompletedTask : reached.Task;
        }

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
        {
            Statuses.GetOrAdd(report.MessageId, _ => []).Add(report.Status);
            errorCodes.Add(report.Failure?.ProviderCode);
            if (report.Status.IsFinal && Interlocked.Increment(ref finalReports) >= goal)
            {
                reached.TrySetResult();
            }

            return Task.CompletedTask;
        }
    }
}
