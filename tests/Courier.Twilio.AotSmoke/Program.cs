// Published with NativeAOT by .ci/run: binds configuration, sends to the sandbox, follows, fails, and exits non-zero when
// anything is wrong. That trimming does not warn is one thing; that it works is another.
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
Check(await LastAsync(accepted) is { Status: DeliveryStatus.Delivered }, "a message is followed to delivered");

var lost = await sms.SendAsync(new() { To = PhoneNumber.Parse("+12025550199"), Body = "Hello." });
Check(await LastAsync(lost) is { Failure.TwilioCode: TwilioErrorCode.UnknownHandset }, "an undelivered one says 30005");

var refused = await sms.SendAsync(new() { To = PhoneNumber.Parse("+15005550001"), Body = "Hello." });
Check(refused is SmsRejected { Failure: { Reason: SmsFailureReason.InvalidRecipient, ProviderCode: "21211", Advice.Count: > 0 } }, "21211 is explained");

var sent = await provider.GetRequiredService<CourierEnvelopeSender>().SendAsync(
    """
    { "message": {
        "to": [ { "phone_number": "+12025550156" }, { "phone_number": "12" } ],
        "template": "HELLO", "data": { "name": "Katherine" },
        "providers": { "twilio": { "override": { "body": { "to": "+12025550157" } } } } } }
    """u8.ToArray());
Check(sent is [SmsAccepted, SmsRejected { Failure.Reason: SmsFailureReason.InvalidRecipient }], "an envelope is sent, and one bad recipient does not stop the other");
Check(sandbox.Inbox.Any(message => message is { To: "+12025550157", Body: "Hello Katherine." }), "the override and the template arrive");
Check(TwilioErrorCatalog.Find((TwilioErrorCode)11200) is not null, "the catalog is there");

var door = new Door();
await using var application = await door.OpenAsync(sandbox, configuration);
await sms.SendAsync(new() { To = PhoneNumber.Parse("+12025550158"), Body = "Hello." });
await sandbox.WaitForMessageAsync(message => message.Callbacks.Any(one => one is { Status: "delivered", ResponseStatus: 204 }));
Check(door.Status is DeliveryStatus.Delivered, "a signed callback is heard");
sandbox.Account.Receive("+12025550158", "+15005550006", "Hello yourself.");
await sandbox.WaitForMessageAsync(message => message.Callbacks.Any(one => one is { Status: "received", ResponseStatus: 200 }));
Check(door.Text is "Hello yourself.", "a message that comes in is heard");

Console.WriteLine("AOT smoke: all is well.");
return 0;

async Task<DeliveryReport> LastAsync(SmsSendResult result)
{
    DeliveryReport? last = null;
    await foreach (var report in tracker.WatchAsync(result.GetReceiptOrThrow()))
    {
        last = report;
    }

    return last!;
}

static void Check(bool isRight, string promise)
{
    if (!isRight)
    {
        throw new InvalidOperationException($"AOT smoke: not so: {promise}.");
    }
}
