using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace Courier.Twilio.Scenarios;

/// <summary>What is traced, measured and logged on every way a message can go, over real sockets.</summary>
public partial class TelemetryTests
{
    private const string Canary = "2025550123";
    private const string OtherCanary = "2025550177";
    private const string TextCanary = "canary-of-the-text";

    [Test]
    public async Task The_table_in_the_readme_is_what_is_traced_and_measured()
    {
        using var watch = new Watch();
        await LiveAsync(watch);

        var spans = watch.Spans.Where(span => span.Source.Name == CourierTwilioDiagnostics.ActivitySourceName)
            .GroupBy(span => (span.OperationName, Kind: $"span, {span.Kind}".ToLowerInvariant()))
            .Select(group => Row(group.Key.OperationName, group.Key.Kind, "s", group.SelectMany(span => span.TagObjects.Select(tag => tag.Key))));
        var instruments = watch.Measurements.Where(one => one.Instrument.Meter.Name == CourierTwilioDiagnostics.MeterName)
            .GroupBy(one => one.Instrument)
            .Select(group => Row(group.Key.Name, KindOf(group.Key), group.Key.Unit, group.SelectMany(one => one.Tags.Select(tag => tag.Key))));
        Assert.That(spans.Concat(instruments).Order(), Is.EqualTo(ReadmeRows().Order()));
    }

    [Test]
    public async Task Spans_measurements_and_log_lines_hold_no_number_no_text_and_no_token()
    {
        using var watch = new Watch();
        var logged = await LiveAsync(watch);

        var said = watch.Spans.SelectMany(span => span.TagObjects.Select(tag => $"{span.DisplayName} {tag.Key}={tag.Value}").Concat(span.Events.Select(one => one.Name)))
            .Concat(watch.Measurements.SelectMany(one => one.Tags.Select(tag => $"{one.Instrument.Name} {tag.Key}={tag.Value}")))
            .Concat(logged)
            .ToList();

        Assert.That(said, Has.Some.Contains("url.full=http://"), "The platform's client was listened to.");
        Assert.That(said, Has.Some.Contains("Messages.json"));
        foreach (var canary in new[] { Canary, OtherCanary, TextCanary, TwilioSandboxOptions.DefaultAuthToken })
        {
            Assert.That(said, Has.None.Contains(canary));
        }
    }

    [Test]
    public async Task What_follows_from_a_round_or_a_send_belongs_to_its_trace()
    {
        using var watch = new Watch();
        await LiveAsync(watch);

        var http = watch.Spans.Where(span => span.Source.Name == "System.Net.Http").ToList();

        Assert.That(http.Where(span => span.DisplayName == "GET").Select(span => span.Parent?.OperationName), Is.All.EqualTo("poll sms").And.Not.Empty);
        Assert.That(http.Where(span => span.DisplayName == "POST").Select(span => span.Parent?.OperationName), Is.All.EqualTo("send sms").And.Not.Empty);
        Assert.That(
            watch.Spans.Where(span => span.OperationName == "process sms" && Equals(span.GetTagItem("courier.sms.source"), "poll")).Select(span => span.ParentSpanId),
            Is.SubsetOf(watch.Spans.Where(span => span.OperationName == "poll sms").Select(span => span.SpanId)).And.Not.Empty);
    }

    // Accepted with its own recipient and followed to its end, refused, lost; a question that fails, a handler that throws, a callback.
    private static async Task<IReadOnlyList<string>> LiveAsync(Watch watch)
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(1) });
        twilio.When($"+1{OtherCanary}").DropsResponse();
        twilio.Add(new() { Operation = SandboxOperation.Fetch, Times = 1, Fault = SandboxFault.Respond, Status = 401 });
        var handler = new Throwing();
        await using var provider = TestValues.BuildServices(
            twilio.BaseAddress,
            options =>
            {
                (options.AccountSid, options.AuthToken) = (twilio.AccountSid, twilio.AuthToken);
                options.Polling.InitialDelay = options.Polling.MaxDelay = TimeSpan.FromMilliseconds(100);
            },
            services =>
            {
                services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging());
                services.AddSingleton<IDeliveryReportHandler>(handler);
                services.AddCourierTwilio(_ => { }).AddDeliveryPolling();
            });
        var poller = provider.GetServices<IHostedService>().Single();
        await poller.StartAsync(default);

        var sms = provider.GetRequiredService<ISmsProvider>();
        var message = TestValues.Message with { To = PhoneNumber.Parse($"+1{Canary}"), Body = TextCanary };
        var accepted = (await sms.SendAsync(message with { Overrides = [new TwilioOverrides { Body = new() { ["To"] = "+12025550188" } }] })).GetReceiptOrThrow();
        Assert.That(await sms.SendAsync(message with { To = PhoneNumber.Parse("+15005550004") }), Is.TypeOf<SmsRejected>());
        Assert.That(await sms.SendAsync(message with { To = PhoneNumber.Parse($"+1{OtherCanary}") }), Is.TypeOf<SmsUnconfirmed>());
        watch.Observe();
        await handler.Delivered.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await CallBackAsync(provider.GetRequiredService<ITwilioWebhooks>(), twilio, accepted);
        await poller.StopAsync(default);
        return [.. provider.GetFakeLogCollector().GetSnapshot().Select(line => $"{line.Message} {string.Join(' ', line.StructuredState ?? [])} {string.Join(' ', line.Scopes)}")];
    }

    private static async Task CallBackAsync(ITwilioWebhooks callbacks, TwilioSandbox twilio, SmsReceipt receipt)
    {
        const string Url = "https://hooks.example/twilio/status";
        KeyValuePair<string, StringValues>[] form =
        [
            new("MessageSid", receipt.MessageId), new("MessageStatus", "read"), new("AccountSid", twilio.AccountSid), new("To", $"+1{Canary}"), new("From", TestValues.Sender),
        ];
        Assert.That(await callbacks.ProcessStatusCallbackAsync(TwilioSignature.Compute(twilio.AuthToken, Url, form), Url, form), Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(await callbacks.ProcessStatusCallbackAsync("bm90IG91cnMgYXQgYWxsLCBteSBkPQ==", Url, form), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
    }

    private static string KindOf(Instrument instrument) => instrument switch
    {
        Histogram<double> => "histogram",
        Counter<int> => "counter",
        ObservableUpDownCounter<int> => "up-down counter",
        _ => instrument.GetType().Name,
    };

    private static string Row(string name, string kind, string? unit, IEnumerable<string> tags) =>
        $"{name} | {kind} | {unit} | {string.Join(' ', tags.Distinct().Order(StringComparer.Ordinal))}";

    // Of the last column only what stands in code and is no value of the one before it.
    private static IEnumerable<string> ReadmeRows([CallerFilePath] string here = "") =>
        from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "../../README.md"))
        where line.StartsWith("| `courier.sms.", StringComparison.Ordinal) || line.Contains("| span, ", StringComparison.Ordinal)
        let cells = line.Split('|')
        select Row(cells[1].Trim().Trim('`'), cells[2].Trim(), cells[3].Trim().Trim('`'), InCode().Matches(cells[4]).Select(match => match.Groups[1].Value));

    [GeneratedRegex("`([a-z._]+)`")]
    private static partial Regex InCode();

    private sealed class Throwing : IDeliveryReportHandler
    {
        private int calls;

        public TaskCompletionSource Delivered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                throw new InvalidOperationException(Canary);
            }

            if (report.Status == DeliveryStatus.Delivered)
            {
                Delivered.TrySetResult();
            }

            return Task.CompletedTask;
        }
    }
}
