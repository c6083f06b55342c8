// Published with NativeAOT by .ci/run: binds configuration, sends to the sandbox, tracks messages, receives webhooks,
// and fails if a result is wrong. A build without trimming warnings does not prove that the program works.
using Courier.Sms;
using Courier.Twilio;
using Courier.Twilio.Sandbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

await using var sandbox = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.FromMilliseconds(20) });
sandbox.When("+12025550199").EndsWith("undelivered", 30005);
var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
{
    ["Courier:Twilio:BaseAddress"] = sandbox.BaseAddress.AbsoluteUri,
    ["Courier:Twilio:AccountSid"] = sandbox.AccountSid,
    ["Courier:Twilio:AuthToken"] = sandbox.AuthToken,
    ["Courier:Twilio:From"] = "+15005550006",
    ["Courier:Twilio:NumberValidation"] = "NumberingPlan",
    ["Courier:Twilio:Templates:HELLO"] = "Hello {{name}}.",
    ["Courier:Twilio:Polling:InitialDelay"] = "00:00:00.100",
    ["Courier:Twilio:Polling:MaxDelay"] = "00:00:00.100",
}).Build();
var services = new ServiceCollection();
services.AddSingleton<IConfiguration>(configuration);
services.AddCourierTwilio();
await using var provider = services.BuildServiceProvider();
var sms = provider.GetRequiredService<ISmsProvider>();
var tracker = provider.GetRequiredService<IDeliveryTracker>();

var accepted = await sms.SendAsync(new() { To = PhoneNumber.Parse("+12025550156"), Body = "Hello." });
Check(await GetLastReportAsync(accepted) is { Status: DeliveryStatus.Delivered }, "a message is tracked to delivered");

var undelivered = await sms.SendAsync(new() { To = PhoneNumber.Parse("+12025550199"), Body = "Hello." });
Check(
    await GetLastReportAsync(undelivered) is { Failure.TwilioCode: TwilioErrorCode.UnknownHandset },
    "an undelivered message has the code 30005");

var rejected = await sms.SendAsync(new() { To = PhoneNumber.Parse("+15005550001"), Body = "Hello." });
Check(
    rejected is SmsRejected
    {
        Failure: { Reason: SmsFailureReason.InvalidRecipient, ProviderCode: "21211", Advice.Count: > 0 },
    },
    "a rejection with 21211 has a reason and advice");

var sent = await provider.GetRequiredService<ICourierEnvelopeSender>().SendAsync(
    """
    { "message": {
        "to": [ { "phone_number": "+12025550156" }, { "phone_number": "12" } ],
        "template": "HELLO", "data": { "name": "Katherine" },
        "providers": { "twilio": { "override": { "body": { "to": "+12025550157" } } } } } }
    """u8.ToArray());
Check(
    sent is
    [
        { Result: SmsAccepted },
        { Result: SmsRejected { Failure.Reason: SmsFailureReason.InvalidRecipient } },
    ],
    "an envelope is sent to the valid recipient, and rejected for the invalid one");
Check(
    sandbox.Inbox.Any(message => message is { To: "+12025550157", Body: "Hello Katherine." }),
    "the override and the template are applied");
Check(TwilioErrorCatalog.Find((TwilioErrorCode)11200) is not null, "the error catalog has an entry for 11200");

var webhooks = new WebhookApplication();
await using var application = await webhooks.StartAsync(sandbox, configuration);
await sms.SendAsync(new() { To = PhoneNumber.Parse("+12025550158"), Body = "Hello." });
await sandbox.WaitForMessageAsync(message =>
    message.Callbacks.Any(callback => callback is { Status: "delivered", ResponseStatus: 204 }));
Check(webhooks.LastStatus is DeliveryStatus.Delivered, "a signed status callback is dispatched");
sandbox.Account.Receive("+12025550158", "+15005550006", "Hello yourself.");
await sandbox.WaitForMessageAsync(message =>
    message.Callbacks.Any(callback => callback is { Status: "received", ResponseStatus: 200 }));
Check(webhooks.LastText is "Hello yourself.", "an inbound message is dispatched");

Console.WriteLine("AOT smoke: passed.");
return 0;

async Task<DeliveryReport> GetLastReportAsync(SmsSendResult result)
{
    DeliveryReport? last = null;
    await foreach (var report in tracker.WatchAsync(result.GetReceiptOrThrow()))
    {
        last = report;
    }

    return last!;
}

static void Check(bool isTrue, string expectation)
{
    if (!isTrue)
    {
        throw new InvalidOperationException($"AOT smoke: expected that {expectation}.");
    }
}
