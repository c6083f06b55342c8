using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.AspNetCore.Tests;

/// <summary>Copies of a webhook that wait behind a handler that does not return.</summary>
public class WebhookEndpointQueueTests
{
    private const int Copies = 5_000;

    // One request is with the handler, and 16 of the same message wait.
    private const int MaxPending = 17;

    [TestCase("/twilio/status")]
    [TestCase("/twilio/inbound")]
    public async Task Copies_beyond_the_bound_return_503_while_a_handler_hangs(string target)
    {
        var hanging = new HangingHandler();
        await using var app = await TestApp.StartAsync(builder =>
        {
            builder.Services.AddSingleton<IDeliveryReportHandler>(hanging);
            builder.Services.AddSingleton<IInboundMessageHandler>(hanging);
        });
        var form =
            target == "/twilio/status" ? WebhookData.StatusCallback() : WebhookData.InboundMessage();

        var requests = Enumerable.Range(0, Copies)
            .Select(_ => app.PostAsync(form, $"http://localhost{target}", target))
            .ToList();
        var refused = new List<HttpStatusCode>();
        await foreach (var request in Task.WhenEach(requests).Take(Copies - MaxPending))
        {
            using var response = await request;
            refused.Add(response.StatusCode);
        }

        Assert.That(refused, Is.All.EqualTo(HttpStatusCode.ServiceUnavailable));
        Assert.That(requests.Count(request => !request.IsCompleted), Is.EqualTo(MaxPending));
        Assert.That(
            app.Warnings.Single(),
            Does.StartWith($"Webhook of message {TestValues.MessageSid} was refused; too many webhooks wait"));

        hanging.Release();
        var pending = await Task.WhenAll(requests);
        Assert.That(pending.Count(response => response.IsSuccessStatusCode), Is.EqualTo(MaxPending));
        Assert.That(hanging.Calls, Is.EqualTo(1));
        Assert.That(app.Handler.Reports.Count + app.Handler.Messages.Count, Is.EqualTo(1));

        using var repeated = await app.PostAsync(form, $"http://localhost{target}", target);
        Assert.That(repeated.IsSuccessStatusCode, Is.True);
    }

    private sealed class HangingHandler : IDeliveryReportHandler, IInboundMessageHandler
    {
        private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int calls;

        public int Calls => calls;

        public void Release() => released.SetResult();

        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) => HangAsync();

        public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken) => HangAsync();

        private Task HangAsync()
        {
            Interlocked.Increment(ref calls);
            return released.Task;
        }
    }
}
