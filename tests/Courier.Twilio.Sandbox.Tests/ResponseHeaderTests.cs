using Courier.Twilio.Sandbox.Tests.Fixtures;

namespace Courier.Twilio.Sandbox.Tests;

internal sealed class ResponseHeaderTests : SandboxFixture
{
    [TestCase("Twilio-Request-Id", "^RQ[0-9a-f]{32}$")]
    [TestCase("Twilio-Concurrent-Requests", "^1$")]
    [TestCase("Twilio-Request-Duration", @"^\d\.\d{3}$")]
    [TestCase("X-Home-Region", "^us1$")]
    [TestCase("X-API-Domain", @"^api\.twilio\.com$")]
    [TestCase("X-Powered-By", "^AT-5000$")]
    [TestCase("X-Shenanigans", "^none$")]
    [TestCase("X-Courier-Sandbox", "^1$")]
    [TestCase("Date", "^Thu, 07 Jul 2022 18:39:41 GMT$")]
    public async Task Response_has_Twilios_header(string name, string pattern)
    {
        var response = await Twilio.SendAsync();

        Assert.That(response.Headers.GetValues(name).Single(), Does.Match(pattern));
    }
}
