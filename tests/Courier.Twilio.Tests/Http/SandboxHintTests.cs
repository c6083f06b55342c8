using Courier.Twilio.Http;

namespace Courier.Twilio.Tests.Http;

public class SandboxHintTests
{
    [TestCase("127.0.0.1:4010", "4010")]
    [TestCase("localhost:5000", "5000")]
    [TestCase("[::1]:4010", "4010")]
    public void Address_of_this_machine_names_the_command_and_the_port(string authority, string port)
    {
        Assert.That(
            SandboxHint.For(authority),
            Is.EqualTo(
                $"; start the sandbox there with 'courier-twilio sandbox --port {port}', or correct BaseAddress"));
    }

    [TestCase("api.twilio.com")]
    [TestCase("192.168.0.1:4010")]
    [TestCase("")]
    public void Address_of_another_machine_has_no_hint(string authority)
    {
        Assert.That(SandboxHint.For(authority), Is.Empty);
    }
}
