using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Courier.Sms;
using Courier.Twilio.Sandbox;
using Courier.Twilio.Scenarios.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Repository = Courier.Twilio.TestUtilities.Repository;

namespace Courier.Twilio.Scenarios;

/// <summary>
/// Spans, metrics and log lines of every outcome of a send and of both origins of a delivery report, over real sockets.
/// </summary>
public partial class TelemetryTests
{
    private const string Canary = "2025550123";
    private const string OtherCanary = "2025550177";
    private const string TextCanary = "canary-of-the-text";

    [Test]
    public async Task Telemetry_equals_the_table_in_the_readme()
    {
        using var watch = new Watch();
        await RunAllOutcomesAsync(watch);

        var spans = watch.Spans.Where(span => span.Source.Name == CourierTwilioDiagnostics.ActivitySourceName)
            .GroupBy(span => (span.OperationName, Kind: $"span, {span.Kind}".ToLowerInvariant()))
            .Select(group => FormatRow(
                group.Key.OperationName,
                group.Key.Kind,
                "s",
                group.SelectMany(span => span.TagObjects.Select(tag => tag.Key))));
        var instruments = watch.Measurements
            .Where(measurement => measurement.Instrument.Meter.Name == CourierTwilioDiagnostics.MeterName)
            .GroupBy(measurement => measurement.Instrument)
            .Select(group => FormatRow(
                group.Key.Name,
                GetKind(group.Key),
                group.Key.Unit,
                group.SelectMany(measurement => measurement.Tags.Select(tag => tag.Key))));
        Assert.That(spans.Concat(instruments).Order(), Is.EqualTo(ReadDocumentedRows().Order()));
    }

    [Test]
    public async Task Telemetry_contains_no_phone_number_no_text_and_no_token()
    {
        using var watch = new Watch();
        var logged = await RunAllOutcomesAsync(watch);

        var attributes = watch.Spans.SelectMany(
            span => span.TagObjects.Select(tag => $"{span.DisplayName} {tag.Key}={tag.Value}"));
        var events = watch.Spans.SelectMany(span => span.Events.Select(@event => @event.Name));
        var measurements = watch.Measurements.SelectMany(
            measurement => measurement.Tags.Select(tag => $"{measurement.Instrument.Name} {tag.Key}={tag.Value}"));
        var telemetry = attributes.Concat(events).Concat(measurements).Concat(logged).ToList();

        Assert.That(telemetry, Has.Some.Contains("url.full=http://"), "The platform's HTTP spans are recorded.");
        Assert.That(telemetry, Has.Some.Contains("Messages.json"));
        foreach (var canary in new[] { Canary, OtherCanary, TextCanary, TwilioSandboxOptions.DefaultAuthToken })
        {
            Assert.That(telemetry, Has.None.Contains(canary));
        }
    }

    [Test]
    public async Task Http_and_process_spans_are_children_of_the_send_or_poll()
    {
        using var watch = new Watch();
        await RunAllOutcomesAsync(watch);

        var http = watch.Spans.Where(span => span.Source.Name == "System.Net.Http").ToList();

        Assert.That(
            http.Where(span => span.DisplayName == "GET").Select(span => span.Parent?.OperationName),
            Is.All.EqualTo("poll sms").And.Not.Empty);
        Assert.That(
            http.Where(span => span.DisplayName == "POST").Select(span => span.Parent?.OperationName),
            Is.All.EqualTo("send sms").And.Not.Empty);
        var polls = watch.Spans.Where(span => span.OperationName == "poll sms").Select(span => span.SpanId);
        var processed = watch.Spans.Where(span =>
            span.OperationName == "process sms" && Equals(span.GetTagItem("courier.sms.source"), "poll"));
        Assert.That(processed.Select(span => span.ParentSpanId), Is.SubsetOf(polls).And.Not.Empty);
    }

    // An accepted message with an overridden recipient that is tracked to its final status, a rejected and an
    // unconfirmed one; a status request that fails, a handler that throws, a valid and an invalid webhook. Returns
    // the log lines.
    private static async Task<IReadOnlyList<string>> RunAllOutcomesAsync(Watch watch)
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(1) });
        twilio.When($"+1{OtherCanary}").DropsResponse();
        twilio.Add(new() { Operation = SandboxOperation.Fetch, Times = 1, Fault = SandboxFault.Respond, Status = 401 });
        var handler = new ThrowingOnceHandler();
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
        var overrides = new TwilioOverrides { Body = new() { ["To"] = "+12025550188" } };
        var accepted = await sms.SendAsync(message with { Overrides = [overrides] });
        var rejected = await sms.SendAsync(message with { To = PhoneNumber.Parse("+15005550004") });
        var unconfirmed = await sms.SendAsync(message with { To = PhoneNumber.Parse($"+1{OtherCanary}") });
        Assert.That(rejected, Is.TypeOf<SmsRejected>());
        Assert.That(unconfirmed, Is.TypeOf<SmsUnconfirmed>());
        watch.Observe();
        await handler.Delivered.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await ProcessWebhooksAsync(
            provider.GetRequiredService<ITwilioWebhooks>(), twilio, accepted.GetReceiptOrThrow());
        await poller.StopAsync(default);
        return
        [
            .. provider.GetFakeLogCollector().GetSnapshot().Select(line =>
                $"{line.Message} {string.Join(' ', line.StructuredState ?? [])} {string.Join(' ', line.Scopes)}"),
        ];
    }

    private static async Task ProcessWebhooksAsync(
        ITwilioWebhooks webhooks, TwilioSandbox twilio, SmsReceipt receipt)
    {
        const string Url = "https://hooks.example/twilio/status";
        KeyValuePair<string, StringValues>[] form =
        [
            new("MessageSid", receipt.MessageId),
            new("MessageStatus", "read"),
            new("AccountSid", twilio.AccountSid),
            new("To", $"+1{Canary}"),
            new("From", TestValues.Sender),
        ];
        var signature = TwilioSignature.Compute(twilio.AuthToken, Url, form);
        Assert.That(
            await webhooks.ProcessStatusCallbackAsync(signature, Url, form), Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(
            await webhooks.ProcessStatusCallbackAsync("bm90IG91cnMgYXQgYWxsLCBteSBkPQ==", Url, form),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
    }

    private static string GetKind(Instrument instrument) => instrument switch
    {
        Histogram<double> => "histogram",
        Counter<int> => "counter",
        ObservableUpDownCounter<int> => "up-down counter",
        _ => instrument.GetType().Name,
    };

    private static string FormatRow(string name, string kind, string? unit, IEnumerable<string> tags) =>
        $"{name} | {kind} | {unit} | {string.Join(' ', tags.Distinct().Order(StringComparer.Ordinal))}";

    // The attributes are what the last column shows as code; values stand outside of code.
    private static IEnumerable<string> ReadDocumentedRows() =>
        from line in Repository.Read("src/Courier.Twilio/docs/telemetry.md").Split('\n')
        where line.StartsWith("| `courier.sms.", StringComparison.Ordinal)
            || line.StartsWith("| `messaging.", StringComparison.Ordinal)
            || line.Contains("| span, ", StringComparison.Ordinal)
        let cells = line.Split('|')
        select FormatRow(
            cells[1].Trim().Trim('`'),
            cells[2].Trim(),
            cells[3].Trim().Trim('`'),
            CodeSpans().Matches(cells[4]).Select(match => match.Groups[1].Value));

    [GeneratedRegex("`([a-z._]+)`")]
    private static partial Regex CodeSpans();

    private sealed class ThrowingOnceHandler : IDeliveryReportHandler
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
