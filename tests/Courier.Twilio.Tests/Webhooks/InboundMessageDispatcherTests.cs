using Courier.Twilio.Dispatching;
using Courier.Twilio.Webhooks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Courier.Twilio.Tests.Webhooks;

public class InboundMessageDispatcherTests
{
    private readonly FakeLogger<InboundMessageDispatcher> logger = new();
    private readonly List<string> heard = [];

    [Test]
    public async Task A_message_posted_again_is_handed_on_once()
    {
        var hallway = Hallway(Note);

        await hallway.DispatchAsync(Message(1), default);
        await hallway.DispatchAsync(Message(1) with { Body = "posted again" }, default);
        await hallway.DispatchAsync(Message(2), default);

        Assert.That(heard, Is.EqualTo(new[] { Message(1).MessageSid, Message(2).MessageSid }));
    }

    [Test]
    public async Task What_a_handler_lost_comes_again()
    {
        var calls = 0;
        var hallway = Hallway(Note, (_, _) => calls++ == 0 ? throw new InvalidOperationException() : Task.CompletedTask);

        await Assert.ThatAsync(() => hallway.DispatchAsync(Message(1), default), Throws.InvalidOperationException);
        await hallway.DispatchAsync(Message(1), default);
        await hallway.DispatchAsync(Message(1), default);

        Assert.That((heard.Count, calls), Is.EqualTo((1, 2)), "Who took it does not hear it again.");
    }

    [Test]
    public async Task The_same_message_at_the_same_time_waits_for_the_first()
    {
        var first = new TaskCompletionSource();
        var hallway = Hallway(async (message, _) =>
        {
            heard.Add(message.MessageSid);
            await first.Task;
        });

        var handing = hallway.DispatchAsync(Message(1), default);
        var again = hallway.DispatchAsync(Message(1), default);
        Assert.That(again.IsCompleted, Is.False);
        first.SetResult();
        await Task.WhenAll(handing, again);

        Assert.That(heard, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task It_remembers_a_bounded_number()
    {
        var hallway = Hallway(Note);

        for (var i = 0; i <= 5_000; i++)
        {
            await hallway.DispatchAsync(Message(i), default);
        }

        await hallway.DispatchAsync(Message(5_000), default);
        await hallway.DispatchAsync(Message(0), default);

        Assert.That(heard, Has.Count.EqualTo(5_002), "The oldest is forgotten, the newest is not.");
    }

    [Test]
    public async Task That_nobody_hears_is_said_once()
    {
        var hallway = Hallway();

        await hallway.DispatchAsync(Message(1), default);
        await hallway.DispatchAsync(Message(2), default);

        Assert.That(logger.Collector.GetSnapshot().Single().Message, Does.Contain("AddInboundMessageHandler"));
    }

    [Test]
    public async Task Handlers_hear_in_order_each_in_a_scope_of_its_own()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(heard);
            services.AddScoped<Visit>();
            services.AddScoped<IInboundMessageHandler, Third>();
            services.AddCourierTwilio("other", TestData.ConfigureOptions(o => o.AccountSid = TestValues.OtherAccountSid)).AddInboundMessageHandler<Third>();
            return services.AddCourierTwilio(TestData.ConfigureOptions()).AddInboundMessageHandler<First>().AddInboundMessageHandler<Second>();
        });
        var form = WebhookData.InboundMessage();

        var outcome = await provider.GetRequiredService<ITwilioWebhooks>().ProcessInboundMessageAsync(WebhookData.ComputeSignature(TestValues.AuthToken, WebhookData.Url, form), WebhookData.Url, form);

        Assert.That(outcome, Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(heard, Is.EqualTo(new[] { "First 1", "Second 1", "Third 1" }));
        Assert.That(provider.GetLogRecords(LogLevel.Warning), Is.Empty);
    }

    private Task Note(TwilioInboundMessage message, CancellationToken cancellationToken)
    {
        heard.Add(message.MessageSid);
        return Task.CompletedTask;
    }

    private InboundMessageDispatcher Hallway(params HandlerCallback<TwilioInboundMessage>[] listeners) => new(listeners, logger);

    private static TwilioInboundMessage Message(int number) => new()
    {
        MessageSid = $"SM{number:x32}",
        AccountSid = TestValues.AccountSid,
        From = TestValues.Number,
        To = TestValues.Sender,
    };

    internal sealed class Visit
    {
        public int Number { get; set; }
    }

    internal abstract class Noting(List<string> notes, Visit visit) : IInboundMessageHandler
    {
        public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
        {
            notes.Add($"{GetType().Name} {++visit.Number}");
            return Task.CompletedTask;
        }
    }

    internal sealed class First(List<string> notes, Visit visit) : Noting(notes, visit);

    internal sealed class Second(List<string> notes, Visit visit) : Noting(notes, visit);

    internal sealed class Third(List<string> notes, Visit visit) : Noting(notes, visit);
}
