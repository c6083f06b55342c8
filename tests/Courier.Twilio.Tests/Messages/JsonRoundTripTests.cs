using System.Text.Json;
using System.Text.Json.Nodes;
using Courier.Sms;
using CsCheck;

namespace Courier.Twilio.Tests.Messages;

/// <summary>
/// What an application puts into a queue comes out unchanged, by reflection and by source generation, whatever its
/// options are.
/// </summary>
[TestFixture(false)]
[TestFixture(true)]
public class JsonRoundTripTests(bool isGenerated)
{
    [Test]
    public void SmsMessage_survives() => AssertRoundTrips(JsonSamples.Create<SmsMessage>());

    [Test]
    public void SmsReceipt_survives() => AssertRoundTrips(JsonSamples.Create<SmsReceipt>());

    [Test]
    public void SmsFailure_survives() => AssertRoundTrips(JsonSamples.Create<SmsFailure>());

    [Test]
    public void DeliveryReport_survives() => AssertRoundTrips(JsonSamples.Create<DeliveryReport>());

    [Test]
    public void SmsSendResult_survives() => AssertRoundTrips(Gen.OneOf(
        JsonSamples.Create<SmsAccepted>().Select(result => (SmsSendResult)result),
        JsonSamples.Create<SmsRejected>().Select(result => (SmsSendResult)result),
        JsonSamples.Create<SmsUnconfirmed>().Select(result => (SmsSendResult)result)));

    [Test]
    public void Enums_are_names_and_results_have_a_type()
    {
        foreach (var options in JsonTestContext.CreateOptions(isGenerated))
        {
            var failure = new SmsFailure { Reason = SmsFailureReason.NoResponse, Message = "m" };
            var rejected = JsonSerializer.Serialize<SmsSendResult>(new SmsRejected(failure), options);
            var report = JsonSerializer.Serialize(new DeliveryReport("SM1", DeliveryStatus.Undelivered), options);

            Assert.That(rejected, Does.StartWith("""{"$type":"rejected",""").And.Contain(@"""NoResponse"""));
            Assert.That(report, Does.Contain(@"""Undelivered"""));
        }
    }

    [TestCase(typeof(SmsMessage))]
    [TestCase(typeof(SmsReceipt))]
    [TestCase(typeof(SmsFailure))]
    [TestCase(typeof(DeliveryReport))]
    public void Missing_property_is_its_default_or_a_JsonException(Type type)
    {
        // A generated serializer sets the properties that the document does not contain.
        var options = JsonTestContext.CreateOptions(isGenerated).First();
        object[] defaults =
        [
            TestData.Message(), new SmsReceipt("SM1"), new DeliveryReport("SM1", DeliveryStatus.Unknown),
            new SmsFailure { Reason = SmsFailureReason.Unknown, Message = "m" },
        ];
        var value = defaults.Single(type.IsInstanceOfType);

        foreach (var property in JsonSamples.PropertiesOf(type))
        {
            var json = JsonSerializer.SerializeToNode(value, type, options)!.AsObject();
            Assert.That(json.Remove(property.Name), Is.True);
            try
            {
                var read = json.Deserialize(type, options)!;
                Assert.That(
                    property.GetValue(read),
                    Is.EqualTo(property.Name == nameof(SmsMessage.Body) ? null : property.GetValue(value)));
            }
            catch (JsonException e)
            {
                Assert.That(e.Message, Does.Contain(property.Name));
            }
        }
    }

    [TestCase("""{"$type":"accepted"}""", "Receipt")]
    [TestCase("""{"$type":"rejected"}""", "Failure")]
    [TestCase("""{"$type":"unconfirmed","Failure":{"Reason":"NoResponse","Message":"m"}}""", "SendId")]
    public void Result_without_its_content_is_a_JsonException(string json, string property)
    {
        Assert.That(
            () => JsonSerializer.Deserialize<SmsSendResult>(json, JsonTestContext.CreateOptions(isGenerated).First()),
            Throws.InstanceOf<JsonException>().With.Message.Contains(property));
    }

    [Test]
    public void PhoneNumber_is_a_string_also_as_a_key()
    {
        var options = JsonTestContext.CreateOptions(isGenerated).First();
        var numbers = new Dictionary<PhoneNumber, PhoneNumber?>
        {
            [TestValues.Recipient] = TestValues.OtherRecipient,
            [TestValues.OtherRecipient] = null,
        };

        var json = JsonSerializer.Serialize(numbers, options);

        Assert.That(
            (string?)JsonNode.Parse(json)![TestValues.Number], Is.EqualTo(TestValues.OtherNumber));
        Assert.That(
            JsonSerializer.Deserialize<Dictionary<PhoneNumber, PhoneNumber?>>(json, options), Is.EqualTo(numbers));
    }

    [TestCase("13035550199", "must be a string")]
    [TestCase("{}", "must be a string")]
    [TestCase(@"""3035550199""", "must start with '+'")]
    [TestCase(@"""""", "must not be empty")]
    public void Invalid_number_is_a_JsonException_that_does_not_repeat_it(string number, string requirement)
    {
        var options = JsonTestContext.CreateOptions(isGenerated).First();

        var exception = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<SmsMessage>($$"""{"To":{{number}}}""", options))!;

        Assert.That(exception.ToString(), Does.Contain(requirement).And.Not.Contain("3035550199"));
    }

    private void AssertRoundTrips<T>(Gen<T> samples)
        where T : class
    {
        foreach (var options in JsonTestContext.CreateOptions(isGenerated))
        {
            options.AddCourierTwilio();
            samples.Sample(
                value =>
                {
                    var read = JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, options), options)!;

                    // Property by property, so that a property that equality forgets is compared too.
                    foreach (var property in JsonSamples.PropertiesOf(value.GetType()))
                    {
                        Assert.That(property.GetValue(read), Is.EqualTo(property.GetValue(value)), property.Name);
                    }

                    return read.Equals(value);
                },
                iter: 200,
                threads: 1);
        }
    }
}
