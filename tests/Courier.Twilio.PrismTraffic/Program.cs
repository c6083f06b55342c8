// Our own library as a client of whatever listens at the address: hundreds of varied sends, looks and cancellations.
// Started by ../Courier.Twilio.Sandbox.Tests/Oracles/prism.mjs, with Prism at the address. Ends with 1 when Prism objected.
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

var witness = new Witness();
var services = new ServiceCollection();
services
    .AddCourierTwilio(options =>
    {
        options.BaseAddress = new Uri(address);
        options.AccountSid = accountSid;
        options.AuthToken = token;
        options.From = "+15005550006";
    })
    .HttpClient.AddHttpMessageHandler(() => new WitnessHandler(witness));
await using var provider = services.BuildServiceProvider();
var traffic = new Traffic(provider.GetRequiredService<ISmsProvider>(), provider.GetRequiredService<IDeliveryTracker>(), witness);

await (args is [_, _, _, "one"] ? traffic.SendOneAsync() : traffic.SendAllAsync());

Console.WriteLine($"{witness.Requests} requests, {witness.Violations} violations");
return witness.Violations > 0 ? 1 : 0;
