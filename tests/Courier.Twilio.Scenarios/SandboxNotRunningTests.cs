using System.Net;
using System.Net.Sockets;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;

namespace Courier.Twilio.Scenarios;

public class SandboxNotRunningTests
{
    [Test]
    public async Task Failure_names_host_and_port_and_what_to_start()
    {
        var port = FindFreePort();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCourierTwilio(options =>
        {
            options.AccountSid = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
            options.AuthToken = "token";
            options.From = "+15005550006";
            options.BaseAddress = new($"http://127.0.0.1:{port}");
            options.ConnectTimeout = options.AttemptTimeout = options.TotalTimeout = TimeSpan.FromSeconds(1);
        });
        await using var provider = services.BuildServiceProvider();

        var result = await provider.GetRequiredService<ISmsProvider>().SendAsync(
            new SmsMessage { To = PhoneNumber.Parse("+12025550156"), Body = "Your table is ready." });

        Assert.That(
            ((SmsRejected)result).Failure.Message,
            Does.Contain($"127.0.0.1:{port}").And.Contains($"courier-twilio sandbox --port {port}"));
    }

    private static int FindFreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
