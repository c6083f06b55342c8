// Sends two envelopes of Courier to a local Twilio and watches their delivery. It needs no account.
using System.Diagnostics;
using Courier.Sms;
using Courier.Twilio;
using Courier.Twilio.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

// 1. Start a sandbox, with the account that override.json names.
await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(400) });
twilio.AddAccount("AC0ddba110ddba110ddba110ddba110dd0", "the-other-account-of-the-sandbox");

// 2. Register the library. The template of override.json is in appsettings.json. To send through Twilio, configure your
// account there (the token in user secrets) and leave out the delegate.
var builder = Host.CreateApplicationBuilder(
    new HostApplicationBuilderSettings { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddCourierTwilio();
builder.Services.Configure<CourierTwilioOptions>(options =>
{
    options.BaseAddress = twilio.BaseAddress;
    options.AccountSid = twilio.AccountSid;
    options.AuthToken = twilio.AuthToken;
    options.From = "+15005550006";
    options.Polling.InitialDelay = options.Polling.MaxDelay = TimeSpan.FromMilliseconds(100);
});
using var host = builder.Build();
var sender = host.Services.GetRequiredService<ICourierEnvelopeSender>();
var tracker = host.Services.GetRequiredService<IDeliveryTracker>();

// 3. Send. The envelope override.json replaces recipient and account; a message of another account is not tracked.
foreach (var file in new[] { "seed.json", "override.json" })
{
    var envelope = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, file));
    foreach (var (_, result) in await sender.SendAsync(envelope))
    {
        Console.Write(result switch
        {
            SmsAccepted(var receipt) => $"{file}: accepted as {receipt.MessageId}",
            SmsRejected(var failure) => $"{file}: not sent. {failure.Message} {failure.Advice.FirstOrDefault()}",
            SmsUnconfirmed(var failure, _) => $"{file}: perhaps sent. {failure.Message}",
            _ => throw new UnreachableException(),
        });
        if (result is SmsAccepted({ IsTrackable: true } tracked))
        {
            await foreach (var report in tracker.WatchAsync(tracked))
            {
                Console.Write($", {report.Status}");
            }
        }

        Console.WriteLine();
    }
}

// 4. Look at what arrived.
foreach (var message in twilio.Inbox)
{
    Console.WriteLine($"{PhoneNumber.Parse(message.To).Masked} received \"{message.Body}\"");
}

Console.WriteLine($"Until this program ends, the phones are at {twilio.BaseAddress}");
Console.WriteLine("Next: dotnet run --project samples/WebhookApi, which also receives callbacks and replies.");
if (!Console.IsInputRedirected && !Console.IsOutputRedirected)
{
    Console.Write("Press Enter to end.");
    Console.ReadLine();
}
