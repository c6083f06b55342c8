// Sends messages, receives Twilio's callbacks and replies, and shows both on a page. A sandbox in this process replaces
// Twilio.
using Courier.Twilio;
using Courier.Twilio.Sandbox;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using WebhookApi;

await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(400) });
twilio.When("+12025550199").EndsWith("undelivered", 30005);
twilio.When("+12025550177").DropsResponse();

// With the content root of the program, the page is found from any working directory.
var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var address = new Uri(builder.Configuration["Urls"]!);
builder.Services.AddSingleton<MessageFeed>();

// An application that sends through Twilio omits BaseAddress, sets StatusCallback to its public address, and reads the
// other values from configuration.
builder.Services
    .AddCourierTwilio(options =>
    {
        options.BaseAddress = twilio.BaseAddress;
        options.AccountSid = twilio.AccountSid;
        options.AuthToken = twilio.AuthToken;
        options.From = "+15005550006";
        options.StatusCallback = new(address, "/twilio/status");
    })
    .AddDeliveryPolling()
    .AddDeliveryReportHandler<FeedReportHandler>()
    .AddInboundMessageHandler<FeedReplyHandler>();
twilio.Settings.InboundUrl = new(address, "/twilio/inbound");

if (builder.Configuration.GetValue<bool>("Telemetry"))
{
    builder.Services.AddOpenTelemetry()
        .WithTracing(traces => traces
            // Without the source of ASP.NET Core, the parent span is not recorded, and neither are those below it.
            .AddSource("Microsoft.AspNetCore", CourierTwilioDiagnostics.ActivitySourceName, "System.Net.Http")
            .AddConsoleExporter())
        .WithMetrics(metrics => metrics
            .AddMeter(CourierTwilioDiagnostics.MeterName)
            .AddConsoleExporter((_, reader) =>
                reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = 5_000));
}

await using var app = builder.Build();
app.Use((context, next) =>
{
    // Pages of other origins cannot post, and the page runs its own script only.
    if (HttpMethods.IsPost(context.Request.Method)
        && context.Request.Headers["Sec-Fetch-Site"] is ["cross-site" or "same-site"])
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    context.Response.Headers.ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    context.Response.Headers.XContentTypeOptions = "nosniff";
    return next(context);
});
app.UseDefaultFiles();
app.UseStaticFiles();

app.MapTwilioStatusCallback();
app.MapTwilioInboundMessage();
app.MapPost("/send", SendEndpoint.HandleAsync);
app.MapGet("/messages/{id}", (string id, MessageFeed feed) =>
    feed.Find(id) is { } message ? Results.Ok(message) : Results.NotFound());
app.MapGet("/events", (MessageFeed feed, CancellationToken aborted) =>
    TypedResults.ServerSentEvents(feed.SubscribeAsync(aborted)));
app.MapGet("/phones", () => Results.Redirect(twilio.BaseAddress.AbsoluteUri));

await app.StartAsync();
Console.WriteLine(
    $"""
    The application   {address.GetLeftPart(UriPartial.Authority)}
    The sandbox       {twilio.BaseAddress.GetLeftPart(UriPartial.Authority)}   shows the messages and sends replies
    From a shell      curl {new Uri(address, "/send")} -d to=%2B12025550156 -d 'text=Your table is ready.'
    Press Ctrl+C to stop both.
    """);
await app.WaitForShutdownAsync();
