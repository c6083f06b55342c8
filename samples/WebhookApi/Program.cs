using Courier.Twilio;
using WebhookApi;

try
{
    var arguments = Arguments.Parse(args);
    if (arguments.IsHelp)
    {
        return Help.Print();
    }

    await using var twilio = await SampleSandbox.StartAsync();

    // With the content root of the program, the page is found from any working directory.
    var builder = WebApplication.CreateSlimBuilder(
        new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseUrls(arguments.Address);
    builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
    builder.Services.AddSingleton<MessageFeed>();

    // An application that sends through Twilio omits BaseAddress, sets StatusCallback to its public address, and reads
    // the other values from configuration.
    builder.Services
        .AddCourierTwilio(options =>
        {
            options.BaseAddress = twilio.BaseAddress;
            options.AccountSid = twilio.AccountSid;
            options.AuthToken = twilio.AuthToken;
            options.From = SampleSandbox.Sender;
            options.StatusCallback = new($"{arguments.Address}/twilio/status");
        })
        .AddDeliveryPolling()
        .AddDeliveryReportHandler<FeedReportHandler>()
        .AddInboundMessageHandler<FeedReplyHandler>();
    if (arguments.HasTelemetry)
    {
        builder.Services.AddConsoleTelemetry();
    }

    await using var app = builder.Build();
    app.UseSameOriginOnly();
    app.UseDefaultFiles().UseStaticFiles();
    app.MapTwilioStatusCallback();
    app.MapTwilioInboundMessage();
    app.MapPost("/send", SendEndpoint.HandleAsync);
    app.MapGet("/messages/{id}", (string id, MessageFeed feed) =>
        feed.Find(id) is { } message ? Results.Json(message) : Results.NotFound());
    app.MapGet("/events", EventsEndpoint.Handle);
    app.MapGet("/phones", () => Results.Redirect(twilio.BaseAddress.AbsoluteUri));

    twilio.Settings.InboundUrl = new($"{arguments.Address}/twilio/inbound");
    await Startup.StartAsync(app, arguments);
    Help.PrintAddresses(arguments, twilio);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (UsageException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
