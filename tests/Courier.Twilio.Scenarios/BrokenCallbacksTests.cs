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

/// <summary>Callbacks as bad as they come, and a poller beside them, over real sockets.</summary>
public class BrokenCallbacksTests
{
    private const int Count = 1000;

    // As the sandbox is told to end them, by turns.
    private static readonly (string Word, int? Code, DeliveryStatus Status)[] Ends =
    [
        ("delivered", null, DeliveryStatus.Delivered), ("delivered", null, DeliveryStatus.Delivered),
        ("undelivered", 30005, DeliveryStatus.Undelivered), ("failed", 30001, DeliveryStatus.Failed),
    ];

    [Test]
    [CancelAfter(90_000)]
    public async Task A_thousand_messages_with_callbacks_lost_repeated_and_reordered_end_as_the_sandbox_says(CancellationToken cancellationToken)
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(20), RememberedMessages = Count }, cancellationToken);
        var lastWords = new LastWords();
        await using var application = await StartAsync(twilio, lastWords);
        var sms = application.Services.GetRequiredService<ISmsProvider>();
        var posted = 0;
        for (var i = 0; i < Count; i++)
        {
            var (word, code, _) = Ends[i % Ends.Length];
            var copies = (i % 5) switch { 0 => 0, 1 => 3, _ => 1 };

            // Of a message that is not sent there is one callback, which has no other to change places with.
            var told = word == "failed" ? 1 : 2;
            posted += told * copies;
            twilio.Add(new()
            {
                To = Recipient(i).ToString(),
                FinalStatus = word,
                FinalErrorCode = code,
                Callbacks = new() { Copies = copies, ReversedInGroupsOf = told },
            });
        }

        await Parallel.ForEachAsync(Enumerable.Range(0, Count), cancellationToken, async (i, token) =>
            Assert.That(await sms.SendAsync(TestValues.Message with { To = Recipient(i) }, token), Is.TypeOf<SmsAccepted>()));
        await lastWords.EndedAsync(Count).WaitAsync(cancellationToken);
        await application.Services.GetRequiredService<Arrivals>().ReachAsync(posted).WaitAsync(cancellationToken);

        var truth = twilio.Inbox.ToDictionary(message => message.Sid, message => Ends.First(end => end.Word == message.Status).Status);
        Assert.That(truth, Has.Count.EqualTo(Count));
        Assert.That(lastWords.Heard.ToDictionary(one => one.Key, one => one.Value.Last()), Is.EquivalentTo(truth));
        Assert.That(lastWords.Heard.Values.Select(heard => heard.Count(status => status.IsFinal)), Is.All.EqualTo(1));
        Assert.That(lastWords.Codes, Has.Some.EqualTo("30005").And.Some.EqualTo("30001"));
    }

    private static PhoneNumber Recipient(int i) => PhoneNumber.Parse(FormattableString.Invariant($"+1202556{i:0000}"));

    private static async Task<WebApplication> StartAsync(TwilioSandbox twilio, LastWords lastWords)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<IDeliveryReportHandler>(lastWords);
        builder.Services.AddSingleton<Arrivals>();
        builder.Services.AddCourierTwilio(options =>
        {
            (options.AccountSid, options.AuthToken, options.From) = (twilio.AccountSid, twilio.AuthToken, TestValues.Sender);
            options.BaseAddress = twilio.BaseAddress;
            (options.Polling.InitialDelay, options.Polling.MaxDelay) = (TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500));
        }).AddDeliveryPolling();
        var application = builder.Build();
        application.Use(async (http, next) =>
        {
            await next(http);
            http.RequestServices.GetRequiredService<Arrivals>().Add(http.Response.StatusCode);
        });
        application.MapTwilioStatusCallback();
        await application.StartAsync();
        twilio.Settings.StatusCallback = new Uri($"{application.Urls.Single()}/twilio/status");
        return application;
    }

    /// <summary>How many callbacks came and were taken.</summary>
    private sealed class Arrivals
    {
        private readonly Lock gate = new();
        private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int taken;
        private int goal = int.MaxValue;

        public void Add(int status)
        {
            lock (gate)
            {
                taken += status == StatusCodes.Status204NoContent ? 1 : throw new InvalidOperationException($"A callback was answered {status}.");
                Check();
            }
        }

        public Task ReachAsync(int count)
        {
            lock (gate)
            {
                goal = count;
                Check();
                return reached.Task;
            }
        }

        private void Check()
        {
            if (taken >= goal)
            {
                reached.TrySetResult();
            }
        }
    }

    /// <summary>All that was heard of each message, in order.</summary>
    private sealed class LastWords : IDeliveryReportHandler
    {
        private readonly ConcurrentBag<string?> codes = [];
        private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int ends;
        private volatile int goal = int.MaxValue;

        public ConcurrentDictionary<string, List<DeliveryStatus>> Heard { get; } = new();

        public IEnumerable<string?> Codes => codes;

        public Task EndedAsync(int count)
        {
            goal = count;
            return Volatile.Read(ref ends) >= count ? Task.CompletedTask : ended.Task;
        }

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
        {
            Heard.GetOrAdd(report.MessageId, _ => []).Add(report.Status);
            codes.Add(report.Failure?.ProviderCode);
            if (report.Status.IsFinal && Interlocked.Increment(ref ends) >= goal)
            {
                ended.TrySetResult();
            }

            return Task.CompletedTask;
        }
    }
}
