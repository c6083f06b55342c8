using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

public class TwilioAddressTests
{
    [TestCase(null, null, "https://api.twilio.com/")]
    [TestCase("", "", "https://api.twilio.com/")]
    [TestCase("dublin", "ie1", "https://api.dublin.ie1.twilio.com/")]
    [TestCase("dublin", null, "https://api.twilio.com/")]
    [TestCase("", "ie1", "https://api.twilio.com/")]
    public void Edge_and_region_together_select_the_host(string? edge, string? region, string expected)
    {
        var options = TestData.Options(options => (options.Edge, options.Region) = (edge, region));

        Assert.That(TwilioAddress.Resolve(options).AbsoluteUri, Is.EqualTo(expected));
    }

    [Test]
    public void Base_address_takes_precedence_over_edge_and_region()
    {
        var address = new Uri("http://localhost:4010/twilio/");
        var options = TestData.Options(options =>
            (options.BaseAddress, options.Edge, options.Region) = (address, "dublin", "ie1"));

        Assert.That(TwilioAddress.Resolve(options), Is.SameAs(address));
    }
}
