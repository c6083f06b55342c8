using Courier.Twilio.Sdk.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Twilio.Rest.Api.V2010.Account;

namespace Courier.Twilio.Sdk.Tests;

/// <summary>The SDK as oracle: the same options give the same form on the wire.</summary>
public class SdkFormTests
{
    private const int Sets = 500;

    [Test]
    public async Task Options_are_posted_as_the_sdk_posts_them()
    {
        await using var theirs = LoopbackServer.Respond(201, Faults.Created);
        await using var ours = LoopbackServer.Respond(201, Faults.Created);
        await using var onOurClient = LoopbackServer.Respond(201, Faults.Created);
        await using var provider = SdkServices.Build(
            ours.Address, options: options => options.MessagingServiceSid = TestValues.MessagingServiceSid);
        await using var other = SdkServices.Build(onOurClient.Address);
        var sms = provider.GetRequiredService<ISmsProvider>();
        var stock = SdkServices.CreateStock(theirs.Address);
        var random = new RandomOptions(seed: 14);

        for (var i = 0; i < Sets; i++)
        {
            var options = random.Create();
            await MessageResource.CreateAsync(options, stock);
            await MessageResource.CreateAsync(options, other.GetClient());
            var result = await sms.SendAsync(options);

            Assert.That(result, Is.InstanceOf<SmsAccepted>(), $"{i}: {result}");
            var expected = theirs.Requests.ElementAt(i).Form;
            Assert.That(onOurClient.Requests.ElementAt(i).Form, Is.EqualTo(expected), $"{i}");
            Assert.That(ours.Requests.ElementAt(i).Form, Is.EqualTo(expected), $"{i}");
        }
    }

    [Test]
    public void Options_have_no_property_that_is_not_known()
    {
        var properties = typeof(CreateMessageOptions).GetProperties().Select(property => property.Name);

        Assert.That(properties, Is.EquivalentTo(RandomOptions.Setters.Keys.Concat(["To", "PathAccountSid"])));
    }

    [Test]
    public async Task Every_field_of_the_options_is_known_to_the_library()
    {
        await using var twilio = LoopbackServer.Respond(201, Faults.Created);
        await using var provider = SdkServices.Build(twilio.Address);
        var random = new RandomOptions(seed: 1);

        foreach (var (name, set) in RandomOptions.Setters)
        {
            var options = SdkServices.CreateOptions();
            options.MessagingServiceSid = TestValues.MessagingServiceSid;
            set(random, options);
            var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(options);
            Assert.That(result, Is.InstanceOf<SmsAccepted>(), name);
        }

        var warnings = provider.GetRequiredService<FakeLogCollector>().GetSnapshot()
            .Where(record => record.Level >= LogLevel.Warning
                && record.Message.Contains("field", StringComparison.OrdinalIgnoreCase))
            .Select(record => record.Message);
        Assert.That(warnings, Is.Empty);
    }
}
