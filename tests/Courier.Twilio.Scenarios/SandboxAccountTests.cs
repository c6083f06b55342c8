using Courier.Sms;
using Courier.Twilio.Sandbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Scenarios;

/// <summary>The account of the sandbox is known to the library, which shares no code with the sandbox.</summary>
public class SandboxAccountTests
{
    [Test]
    public void Account_of_the_sandbox_without_a_base_address_is_an_error()
    {
        using var provider = Build(TwilioSandboxOptions.DefaultAccountSid, "token", null);

        Assert.That(
            () => provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue,
            Throws.TypeOf<OptionsValidationException>().With.Message.Contains("is the account of the sandbox"));
    }

    [Test]
    public async Task Account_of_the_sandbox_with_its_address_sends()
    {
        await using var twilio = await TwilioSandbox.StartAsync();
        await using var provider = Build(twilio.AccountSid, twilio.AuthToken, twilio.BaseAddress);

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(
            new SmsMessage { To = PhoneNumber.Parse("+12025550156"), Body = "Your table is ready." });

        Assert.That(twilio.AccountSid, Is.EqualTo(TwilioSandboxOptions.DefaultAccountSid));
        Assert.That(result, Is.TypeOf<SmsAccepted>());
    }

    private static ServiceProvider Build(string accountSid, string authToken, Uri? baseAddress)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCourierTwilio(options =>
        {
            (options.AccountSid, options.AuthToken, options.BaseAddress) = (accountSid, authToken, baseAddress);
            options.From = "+15005550006";
        });
        return services.BuildServiceProvider();
    }
}
