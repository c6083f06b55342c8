// An application that used Twilio's SDK alone, before and after, against a local Twilio. It needs no account.
using Courier.Sms;
using Courier.Twilio;
using Courier.Twilio.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Twilio.Clients;
using Twilio.Http;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Rest.Lookups.V2;
using HttpClient = System.Net.Http.HttpClient;

await using var twilio = await TwilioSandbox.StartAsync();
twilio.When("+12025550161").RejectsWith(21610);
twilio.When("+12025550162").DropsResponse();

// Before. The SDK has no base address: to reach a sandbox it needs a handler that changes every request.
using var http = new HttpClient(new Rerouter(twilio.BaseAddress));
var before = new Before(
    new TwilioRestClient(twilio.AccountSid, twilio.AuthToken, httpClient: new SystemNetHttpClient(http)));

// After. The account, the sender and the address are configuration.
var builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders();
builder.Services
    .AddCourierTwilio(options =>
    {
        options.BaseAddress = twilio.BaseAddress;
        options.AccountSid = twilio.AccountSid;
        options.AuthToken = twilio.AuthToken;
        options.From = "+15005550006";
    })
    .AddTwilioSdk();
using var host = builder.Build();
var after = new After(host.Services.GetRequiredService<ISmsProvider>());

foreach (var (number, what) in new[]
{
    ("+12025550156", "A message"), ("+12025550161", "An opted-out number"), ("+12025550162", "A lost response"),
})
{
    Console.WriteLine(what);
    Console.WriteLine($"  before: {await before.RemindAsync(number, "Your table is ready.")}");
    Console.WriteLine($"  after:  {await after.RemindAsync(number, "Your table is ready.")}");
}

// The rest of Twilio's API, with the same account and the same sandbox.
var client = host.Services.GetRequiredService<ITwilioRestClient>();
var looked = await PhoneNumberResource.FetchAsync("+12025550156", client: client);
Console.WriteLine($"Lookup: the country of the number is {looked.CountryCode}");
using var deadline = new CancellationTokenSource(TimeSpan.FromSeconds(10));
var messages = await MessageResource.ReadAsync(limit: 20, client: client.With(deadline.Token));
Console.WriteLine($"The account has {messages.Count()} messages");
