using Courier.Twilio;
using WebhookApi;

try
{
    var arguments = Arguments.Parse(args);
    if (arguments.IsHelp)
    {
        return Help.Print();
    }

    await using var twilio = await Phones.StartAsync();

    // The options of the builder, so that the page is found from any folder.
    var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
    builder.WebHost.UseUrls(arguments.Address);
    builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("System", LogLevel.Warning);
    builder.Services.AddSingleton<Board>();

    // What an application writes: an account, where to be called back, and who wants to hear of it. Against Twilio itself
    // BaseAddress is left out, StatusCallback is the public address, and the rest comes from configuration.
    builder.Services
        .AddCourierTwilio(options =>
        {
            options.BaseAddress = twilio.BaseAddress;
            options.AccountSid = twilio.AccountSid;
            options.AuthToken = twilio.AuthToken;
            options.From = Phones.Shop;
            options.StatusCallback = new($"{arguments.Address}/twilio/status");
        })
        .AddDeliveryPolling()
        .AddDeliveryReportHandler<ReportsOnTheBoard>()
        .AddInboundMessageHandler<RepliesOnTheBoard>();
    if (arguments.IsTelemetry)
    {
        builder.Services.AddTelemetryOnTheConsole();
    }

    await using var app = builder.Build();
    app.UseOwnPageOnly();
    app.UseDefaultFiles().UseStaticFiles();
    app.MapTwilioStatusCallback();
    app.MapTwilioInboundMessage();
    app.MapPost("/send", Sending.AnswerAsync);
    app.MapGet("/messages/{id}", (string id, Board board) => board.Find(id) is { } message ? Results.Json(message) : Results.NotFound());
    app.MapGet("/events", Watching.Answer);
    app.MapGet("/phones", () => Results.Redirect(twilio.BaseAddress.AbsoluteUri));

    twilio.Settings.InboundUrl = new($"{arguments.Address}/twilio/inbound");
    await Start.UpAsync(app, arguments);
    Help.Say(arguments, twilio);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (UsageException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 2;
}
