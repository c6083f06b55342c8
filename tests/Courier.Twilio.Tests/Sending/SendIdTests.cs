using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Courier.Sms;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Courier.Twilio.Tests.Sending;

/// <summary>One id stands in every log message and in the span of a send.</summary>
public sealed class SendIdTests : IDisposable
{
    private readonly ConcurrentBag<Activity> spans = [];
    private readonly ActivityListener listener;

    public SendIdTests()
    {
        listener = new()
        {
            ShouldListenTo = static source => source.Name == CourierTwilioDiagnostics.ActivitySourceName,
            Sample = static (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = spans.Add,
        };
        ActivitySource.AddActivityListener(listener);
    }

    public void Dispose() => listener.Dispose();

    [TestCase(HttpStatusCode.Created)]
    [TestCase(HttpStatusCode.BadRequest)]
    [TestCase(HttpStatusCode.BadGateway)]
    public async Task Every_log_message_and_the_span_of_a_send_have_one_id(HttpStatusCode status)
    {
        using var parent = new Activity("test").Start();
        var transport = new FakeTwilioHandler { { status, TwilioResponses.Message() } };
        await using var provider = TestServices.Build(transport, options =>
            (options.MaxSegments, options.SegmentLimit) = (1, SegmentLimitBehavior.Warn));

        var result = await provider.GetSmsProvider().SendAsync(
            TestData.Message(new string('a', 200), new TwilioOverrides { Body = new() { ["Bodi"] = "x" } }));

        var span = spans.Single(span => span.ParentSpanId == parent.SpanId);
        var id = (string)span.GetTagItem("courier.sms.send_id")!;
        var records = provider.GetLogRecords(LogLevel.Information);
        Assert.That(id, Does.Match("^[0-9a-f]{32}$"));
        Assert.That(records.Select(record => record.Id.Id), Is.SupersetOf(new[] { 4, 31 }));
        Assert.That(records.Select(FindScopeId), Is.All.EqualTo(id));
        Assert.That(
            records.Single(record => record.Id.Id is 1 or 2 or 3).GetStructuredStateValue("SendId"), Is.EqualTo(id));
        Assert.That(result is not SmsUnconfirmed unconfirmed || unconfirmed.SendId == id, Is.True);
    }

    [Test]
    public async Task Two_sends_have_different_ids()
    {
        await using var provider = TestServices.Build(new FakeTwilioAccount());

        await provider.GetSmsProvider().SendAsync(TestData.Message());
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        var accepted = provider.GetLogRecords().Where(record => record.Id.Id == 1).ToList();
        Assert.That(accepted, Has.Count.EqualTo(2));
        Assert.That(accepted.Select(FindScopeId), Is.Unique);
    }

    private static object? FindScopeId(FakeLogRecord record) => record.Scopes
        .OfType<IEnumerable<KeyValuePair<string, object?>>>()
        .SelectMany(scope => scope)
        .Single(pair => pair.Key == "SendId").Value;
}
