using Courier.Twilio.Sandbox;
using Courier.Twilio.Sdk.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Twilio.Exceptions;
using Twilio.Rest.Api.V2010.Account;
using Twilio.Rest.Lookups.V2;

namespace Courier.Twilio.Sdk.Tests;

/// <summary>The SDK against the sandbox, through the registration.</summary>
public class SandboxTests
{
    [Test]
    public async Task Message_is_sent_fetched_listed_and_deleted()
    {
        await using var twilio = await TwilioSandbox.StartAsync(new() { Pace = TimeSpan.Zero });
        await using var provider = Build(twilio);
        var client = provider.GetClient();

        var sent = await provider.GetRequiredService<ISmsProvider>().SendAsync(SdkServices.CreateOptions());
        var created = await MessageResource.CreateAsync(SdkServices.CreateOptions(), client);
        var fetched = await MessageResource.FetchAsync(created.Sid, client: client);
        var listed = await MessageResource.ReadAsync(client: client);

        Assert.That(sent, Is.InstanceOf<SmsAccepted>());
        Assert.That(fetched.ToReport().MessageId, Is.EqualTo(created.ToReceipt().MessageId));
        Assert.That(listed.Select(message => message.Sid), Is.EquivalentTo(twilio.Inbox.Select(m => m.Sid)));
        Assert.That(created.ToReceipt().AccountId, Is.EqualTo(twilio.AccountSid));
    }

    [Test]
    public async Task Error_of_the_sandbox_is_explained()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = Build(twilio);
        twilio.When(TestValues.Number).RejectsWith(21610);

        var exception = Assert.ThrowsAsync<ApiException>(async () =>
            await MessageResource.CreateAsync(SdkServices.CreateOptions(), provider.GetClient()))!;

        Assert.That(exception.ToFailure().Reason, Is.EqualTo(SmsFailureReason.RecipientOptedOut));
        Assert.That(exception.ToSendResult(), Is.InstanceOf<SmsRejected>());
    }

    [Test]
    public async Task Number_is_looked_up_through_the_same_registration()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = Build(twilio);

        var number = await PhoneNumberResource.FetchAsync(
            TestValues.Number, fields: "line_type_intelligence", client: provider.GetClient());

        Assert.That(number.Valid, Is.True);
        Assert.That(number.CountryCode, Is.EqualTo("US"));
    }

    private static ServiceProvider Build(TwilioSandbox twilio) => SdkServices.Build(
        twilio.BaseAddress,
        options: options => (options.AccountSid, options.AuthToken) = (twilio.AccountSid, twilio.AuthToken));
}
