using static Courier.Twilio.Tests.Configuration.OptionsErrors;

namespace Courier.Twilio.Tests.Configuration;

public class CourierTwilioOptionsValidatorAddressTests
{
    [TestCase("ie1", null, "Edge")]
    [TestCase("ie1", "", "Edge")]
    [TestCase(null, "dublin", "Region")]
    public void Region_and_Edge_must_be_set_together(string? region, string? edge, string missing)
    {
        Assert.That(
            GetErrors(o => (o.Region, o.Edge) = (region, edge)).Single(),
            Does.StartWith($"CourierTwilioOptions.{missing}: is missing: write both Region and Edge"));
    }

    [TestCase("evil.com/")]
    [TestCase("evil.com#")]
    [TestCase("x@evil.com/")]
    [TestCase("evil.com")]
    [TestCase("dublin\n")]
    [TestCase("Dublin")]
    [TestCase("-dublin")]
    [TestCase("dub--lin-")]
    [TestCase("dublin?")]
    [TestCase("dublin%2f")]
    [TestCase("düblin")]
    [TestCase("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    public void Region_or_Edge_that_would_change_the_host_is_invalid(string part)
    {
        Assert.That(
            GetErrors(o => (o.Region, o.Edge) = ("ie1", part)).Single(),
            Does.StartWith("CourierTwilioOptions.Edge: must be lower-case letters"));
        Assert.That(
            GetErrors(o => (o.Region, o.Edge) = (part, "dublin")).Single(),
            Does.StartWith("CourierTwilioOptions.Region: must be lower-case letters"));
    }

    [TestCase("http://localhost:4010")]
    [TestCase("http://127.0.0.1:4010/")]
    [TestCase("http://[::1]:4010/")]
    [TestCase("https://gateway.example/twilio/")]
    public void Base_address_of_a_sandbox_or_a_gateway_is_valid(string address)
    {
        Assert.That(GetErrors(o => o.BaseAddress = new(address)), Is.Empty);
    }

    [TestCase("http://api.twilio.com")]
    [TestCase("http://localhost.evil.com/")]
    [TestCase("http://127.0.0.1.evil.com/")]
    [TestCase("http://evil.com/#localhost")]
    [TestCase("http://0.0.0.0/")]
    [TestCase("http://192.168.0.1/")]
    public void Base_address_with_http_is_invalid_for_a_host_that_is_not_loopback(string address)
    {
        Assert.That(
            GetErrors(o => o.BaseAddress = new(address)),
            Has.Some.StartsWith("CourierTwilioOptions.BaseAddress: must be https"));
    }

    [TestCase("https://user:canary@gateway.example/")]
    [TestCase("http://localhost@evil.com/")]
    [TestCase("https://gateway.example/?key=canary")]
    [TestCase("https://gateway.example/#canary")]
    [TestCase("https://gateway.example/?")]
    [TestCase("https://gateway.example/#")]
    public void Base_address_with_user_query_or_fragment_is_invalid(string address)
    {
        var errors = string.Join('\n', GetErrors(o => o.BaseAddress = new(address)));

        Assert.That(
            errors,
            Does.Contain("CourierTwilioOptions.BaseAddress: must have no user, no query and no fragment.")
                .And.Not.Contain("canary"));
    }

    [TestCase("ftp://localhost/")]
    [TestCase("file:///etc/passwd")]
    [TestCase("/relative")]
    [TestCase("gateway.example")]
    public void Base_address_that_is_not_an_absolute_web_address_is_invalid(string address)
    {
        Assert.That(
            GetErrors(o => o.BaseAddress = new(address, UriKind.RelativeOrAbsolute)).Single(),
            Is.EqualTo("CourierTwilioOptions.BaseAddress: must be an absolute https URL."));
    }

    [Test]
    public void Base_address_with_Region_and_Edge_is_invalid()
    {
        var errors = GetErrors(
            o => (o.Region, o.Edge, o.BaseAddress) = ("ie1", "dublin", new("https://gateway.example")));

        Assert.That(
            errors.Single(),
            Does.StartWith("CourierTwilioOptions.BaseAddress: cannot be combined with Region and Edge"));
    }

    [TestCase("/status")]
    [TestCase("ftp://hooks.example/")]
    [TestCase("mailto:a@hooks.example")]
    [TestCase("https://my_host.example/")]
    public void Status_callback_that_Twilio_cannot_call_is_invalid(string address)
    {
        Assert.That(
            GetErrors(o => o.StatusCallback = new(address, UriKind.RelativeOrAbsolute)).Single(),
            Does.StartWith("CourierTwilioOptions.StatusCallback: "));
    }
}
