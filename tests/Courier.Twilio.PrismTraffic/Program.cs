// Sends, polls and cancels hundreds of varied messages with this library. prism.mjs, in the folder Oracles of
// Courier.Twilio.Sandbox.Tests, starts it with the address of Prism. The exit code is 1 if Prism reported a violation
// of Twilio's OpenAPI document.
// PrismTraffic ADDRESS ACCOUNT-SID TOKEN [one]
using Courier.Sms;
using Courier.Twilio;
using Courier.Twilio.PrismTraffic;
using Microsoft.Extensions.DependencyInjection;

if (args is not [var address, var accountSid, var token, ..])
{
    Console.Error.WriteLine("PrismTraffic ADDRESS ACCOUNT-SID TOKEN [one]");
    return 2;
}

var log = new ViolationLog();
var services = new ServiceCollection();
services
    .AddCourierTwilio(options =>
    {
        options.BaseAddress = new Uri(address);
        options.AccountSid = accountSid;
        options.AuthToken = token;
        options.From = "+15005550006";
    })
    .HttpClient.AddHttpMessageHandler(() => new ViolationHandler(log));
await using var provider = services.BuildServiceProvider();
var traffic = new Traffic(
    provider.GetRequiredService<ISmsProvider>(),
    provider.GetRequiredService<IDeliveryTracker>(),
    log);

await (args is [_, _, _, "one"] ? traffic.SendOneAsync() : traffic.SendAllAsync());

Console.WriteLine($"{log.Requests} requests, {log.Violations} violations");
return log.Violations > 0 ? 1 : 0;
