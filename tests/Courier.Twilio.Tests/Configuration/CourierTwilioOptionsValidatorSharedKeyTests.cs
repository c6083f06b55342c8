using System.Text.Json;
using Microsoft.Extensions.Configuration;
using static Courier.Twilio.Tests.Configuration.OptionsErrors;

namespace Courier.Twilio.Tests.Configuration;

public class CourierTwilioOptionsValidatorSharedKeyTests
{
    private const string Secret = TestValues.SharedKeySecret;

    [TestCase(TestValues.SharedKeyId)]
    [TestCase("whsk-2")]
    public void Id_with_a_secret_is_valid(string id)
    {
        Assert.That(GetErrors(o => o.WebhookSharedKeys[id] = Secret), Is.Empty);
    }

    [TestCase(TestValues.SharedKeyId, "", TestValues.SharedKeyId + ": is empty")]
    [TestCase(TestValues.SharedKeyId, null, TestValues.SharedKeyId + ": is empty")]
    [TestCase(TestValues.SharedKeyId, Secret + "\n", TestValues.SharedKeyId + ": contains a control character")]
    [TestCase(TestValues.SharedKeyId, "${canary}", TestValues.SharedKeyId + ": is a placeholder")]
    [TestCase(Secret, TestValues.SharedKeyId, "entry 1: has the id in the place of the secret")]
    [TestCase("canary,1", Secret, "entry 1: has an id with a control character, a comma")]
    [TestCase("canary=1", Secret, "entry 1: has an id with a control character, a comma")]
    [TestCase("canary 1", Secret, "entry 1: has an id with a control character, a comma")]
    [TestCase("canary\n", Secret, "entry 1: has an id with a control character, a comma")]
    [TestCase("", Secret, "entry 1: has an id with a control character, a comma")]
    public void Invalid_entry_is_named_without_its_secret(string id, string? secret, string error)
    {
        var message = GetErrors(o => o.WebhookSharedKeys[id] = secret!).Single();

        Assert.That(message, Does.StartWith($"CourierTwilioOptions.WebhookSharedKeys.{error}"));
        Assert.That(message, Does.Not.Contain("canary"));
    }

    [Test]
    public void Keys_are_bound_from_configuration_and_not_serialized()
    {
        var options = new CourierTwilioOptions();

        TestServices.BuildConfiguration(($"WebhookSharedKeys:{TestValues.SharedKeyId}", Secret))
            .GetSection("Courier:Twilio").Bind(options);

        Assert.That(
            options.WebhookSharedKeys,
            Is.EqualTo(new Dictionary<string, string> { [TestValues.SharedKeyId] = Secret }));
        Assert.That(JsonSerializer.Serialize(options), Does.Not.Contain("canary"));
    }
}
