using Courier.Twilio.Dispatching;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Courier.Twilio.Tests.Webhooks;

public class InboundMessageDispatcherTests
{
    private readonly FakeLogger<InboundMessageDispatcher> logger = new();
    private readonly List<string> received = [];

    [Test]
    public async Task Message_posted_again_is_dispatched_once()
    {
        var dispatcher = CreateDispatcher(RecordAsync);

        await dispatcher.DispatchAsync(Message(1), ReportSource.Push, default);
        await dispatcher.DispatchAsync(Message(1) with { Body = "posted again" }, ReportSource.Push, default);
        await dispatcher.DispatchAsync(Message(2), ReportSource.Push, default);

        Assert.That(received, Is.EqualTo(new[] { Message(1).MessageSid, Message(2).MessageSid }));
    }

    [Test]
    public async Task Retry_calls_only_the_handler_that_threw()
    {
        var calls = 0;
        var dispatcher = CreateDispatcher(
            RecordAsync, (_, _) => calls++ == 0 ? throw new InvalidOperationException() : Task.CompletedTask);

        await Assert.ThatAsync(
            () => dispatcher.DispatchAsync(Message(1), ReportSource.Push, default), Throws.InvalidOperationException);
        await dispatcher.DispatchAsync(Message(1), ReportSource.Push, default);
        await dispatcher.DispatchAsync(Message(1), ReportSource.Push, default);

        Assert.That((received.Count, calls), Is.EqualTo((1, 2)), "The handler that succeeded is not called again.");
    }

    [Test]
    public async Task Concurrent_dispatches_of_one_message_are_serialized()
    {
        var first = new TaskCompletionSource();
        var dispatcher = CreateDispatcher(async (message, _) =>
        {
            received.Add(message.MessageSid);
            await first.Task;
        });

        var dispatching = dispatcher.DispatchAsync(Message(1), ReportSource.Push, default);
        var again = dispatcher.DispatchAsync(Message(1), ReportSource.Push, default);
        Assert.That(again.IsCompleted, Is.False);
        first.SetResult();
        await Task.WhenAll(dispatching, again);

        Assert.That(received, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Dispatcher_remembers_5000_messages()
    {
        var dispatcher = CreateDispatcher(RecordAsync);

        for (var i = 0; i <= 5_000; i++)
        {
            await dispatcher.DispatchAsync(Message(i), ReportSource.Push, default);
        }

        await dispatcher.DispatchAsync(Message(5_000), ReportSource.Push, default);
        await dispatcher.DispatchAsync(Message(0), ReportSource.Push, default);

        Assert.That(received, Has.Count.EqualTo(5_002), "The oldest message is evicted, the newest is not.");
    }

    [Test]
    public async Task Missing_handler_is_logged_once()
    {
        var dispatcher = CreateDispatcher();

        await dispatcher.DispatchAsync(Message(1), ReportSource.Push, default);
        await dispatcher.DispatchAsync(Message(2), ReportSource.Push, default);

        Assert.That(logger.Collector.GetSnapshot().Single().Message, Does.Contain("AddInboundMessageHandler"));
    }

    [Test]
    public async Task Handlers_are_called_in_order_each_in_its_own_scope()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(received);
            services.AddScoped<ScopedCounter>();
            services.AddScoped<IInboundMessageHandler, ThirdHandler>();
            var otherAccount = TestData.ConfigureOptions(o => o.AccountSid = TestValues.OtherAccountSid);
            services.AddCourierTwilio("other", otherAccount)
                .AddInboundMessageHandler<ThirdHandler>();
            return services.AddCourierTwilio(TestData.ConfigureOptions())
                .AddInboundMessageHandler<FirstHandler>()
                .AddInboundMessageHandler<SecondHandler>();
        });
        var form = WebhookData.InboundMessage();

        var result = await provider.GetRequiredService<ITwilioWebhooks>().ProcessInboundMessageAsync(
            WebhookData.ComputeSignature(TestValues.AuthToken, WebhookData.Url, form), WebhookData.Url, form);

        Assert.That(result, Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(received, Is.EqualTo(new[] { "FirstHandler 1", "SecondHandler 1", "ThirdHandler 1" }));
        Assert.That(provider.GetLogRecords(LogLevel.Warning), Is.Empty);
    }

    private Task RecordAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
    {
        received.Add(message.MessageSid);
        return Task.CompletedTask;
    }

    private InboundMessageDispatcher CreateDispatcher(params HandlerCallback<TwilioInboundMessage>[] handlers) =>
        new(() => new(handlers), logger);

    private static TwilioInboundMessage Message(int number) => new()
    {
        MessageSid = $"SM{number:x32}",
        AccountSid = TestValues.AccountSid,
        From = TestValues.Number,
        To = TestValues.Sender,
    };

    internal sealed class ScopedCounter
    {
        public int Number { get; set; }
    }

    internal abstract class RecordingInboundHandler(List<string> calls, ScopedCounter counter) : IInboundMessageHandler
    {
        public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
        {
            calls.Add($"{GetType().Name} {++counter.Number}");
            return Task.CompletedTask;
        }
    }

    internal sealed class FirstHandler(List<string> calls, ScopedCounter counter)
        : RecordingInboundHandler(calls, counter);

    internal sealed class SecondHandler(List<string> calls, ScopedCounter counter)
        : RecordingInboundHandler(calls, counter);

    internal sealed class ThirdHandler(List<string> calls, ScopedCounter counter)
        : RecordingInboundHandler(calls, counter);
}
