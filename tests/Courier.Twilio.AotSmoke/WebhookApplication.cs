using Courier.Sms;
using Courier.Twilio;
using Courier.Twilio.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

/// <summary>A web application with both webhooks, and handlers that keep what they last received.</summary>
internal sealed class WebhookApplication : IDeliveryReportHandler, IInboundMessageHandler
{
    public DeliveryStatus LastStatus { get; private set; }

    public string? LastText { get; private set; }

    public async Task<WebApplication> StartAsync(TwilioSandbox sandbox, IConfiguration configuration)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Configuration.AddConfiguration(configuration);
        builder.Services.AddSingleton<IDeliveryReportHandler>(this).AddSingleton<IInboundMessageHandler>(this);
        builder.Services.AddCourierTwilio();
        var application = builder.Build();
        application.MapTwilioStatusCallback();
        application.MapTwilioInboundMessage();
        await application.StartAsync();
        sandbox.Settings.StatusCallback = new Uri($"{application.Urls.First()}/twilio/status");
        sandbox.Settings.InboundUrl = new Uri($"{application.Urls.First()}/twilio/inbound");
        return application;
    }

    public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken)
    {
        LastStatus = report.Status;
        return Task.CompletedTask;
    }

    public Task HandleAsync(TwilioInboundMessage message, CancellationToken cancellationToken)
    {
        LastText = message.Body;
        return Task.CompletedTask;
    }
}
