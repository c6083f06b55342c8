namespace Courier.Twilio.Sdk.Tests;

/// <summary>samples/TwilioSdk as a program.</summary>
public class TwilioSdkSampleTests
{
    [Test]
    public async Task Sample_shows_what_the_sdk_alone_cannot_tell()
    {
        var (exitCode, output, error) = await BuiltProgram.RunAsync(BuiltProgram.CreateStart("TwilioSdk"));

        Assert.That(exitCode, Is.Zero, error);
        Assert.That(output, Does.Contain("before: failed: no connection, or no response"));
        Assert.That(output, Does.Contain("after:  perhaps sent"));
        Assert.That(output, Does.Contain("before: failed: code 21610, status 400"));
        Assert.That(output, Does.Contain("after:  not sent. Attempt to send to unsubscribed recipient"));
        Assert.That(output, Does.Contain("Lookup: the country of the number is US"));
        Assert.That(output, Does.Contain("The account has 4 messages"));
    }
}
