using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
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

    [Test]
    public async Task Send_whose_decorator_throws_has_the_id_of_its_log_messages_and_span()
    {
        using var parent = new Activity("test").Start();
        await using var provider = TestServices.Build(new FakeTwilioAccount(), services => services
            .AddCourierTwilio(TestData.ConfigureOptions())
            .Use((inner, _) => new ThrowingDecorator(inner)));
        var to = $$"""{"phone_number":"{{TestValues.Number}}"}""";

        var results = await provider.GetRequiredService<ICourierEnvelopeSender>().SendAsync(
            TestData.Utf8($$"""{"message":{"to":[{{to}},{{to}}],"content":{"body":"x"} } }"""));

        var id = ((SmsUnconfirmed)results[1].Result).SendId;
        var records = provider.GetLogRecords(LogLevel.Information).Where(record => record.Id.Id is 1 or 9).ToList();
        Assert.That(records.Select(record => record.Id.Id), Is.EqualTo(new[] { 1, 1, 9 }));
        Assert.That(records.Skip(1).Select(FindScopeId), Is.All.EqualTo(id));
        Assert.That(records[2].GetStructuredStateValue("SendId"), Is.EqualTo(id));
        Assert.That(FindScopeId(records[0]), Is.Not.EqualTo(id));
        Assert.That(
            spans.Where(span => span.ParentSpanId == parent.SpanId)
                .Count(span => Equals(span.GetTagItem("courier.sms.send_id"), id)),
            Is.EqualTo(1));
    }

    [Test]
    public void Message_with_an_id_equals_the_one_without()
    {
        var message = TestData.Message();
        var started = message.WithSendId();

        Assert.That(started.SendId, Does.Match("^[0-9a-f]{32}$"));
        Assert.That(started.WithSendId().SendId, Is.EqualTo(started.SendId));
        Assert.That(started, Is.EqualTo(message));
        Assert.That(started.GetHashCode(), Is.EqualTo(message.GetHashCode()));
        Assert.That(started, Is.Not.EqualTo(started with { Body = "other" }));
    }

    private static object? FindScopeId(FakeLogRecord record) => record.Scopes
        .OfType<IEnumerable<KeyValuePair<string, object?>>>()
        .SelectMany(scope => scope)
        .Single(pair => pair.Key == "SendId").Value;

    /// <summary>Throws after the second send.</summary>
    private sealed class ThrowingDecorator(ISmsProvider inner) : DelegatingSmsProvider(inner)
    {
        private int sends;

        public override async Task<SmsSendResult> SendAsync(
            SmsMessage message, CancellationToken cancellationToken = default)
        {
            var result = await base.SendAsync(message, cancellationToken);
            return ++sends < 2 ? result : throw new InvalidOperationException("The decorator failed.");
        }
    }
}
