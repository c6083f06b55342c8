using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Courier.Twilio.Tests.Configuration;

public class OptionsReportTests
{
    [TestCase(null, "Sends through Twilio, account " + TestValues.AccountSid + ", real messages.")]
    [TestCase("https://api.twilio.com/", "Sends through Twilio, account " + TestValues.AccountSid + ", real messages.")]
    [TestCase("http://127.0.0.1:4010", "Sends through a sandbox at http://127.0.0.1:4010.")]
    [TestCase("http://localhost:4010/base/", "Sends through a sandbox at http://localhost:4010.")]
    [TestCase(
        "https://gateway.example/canary",
        "Sends through a gateway at https://gateway.example, account " + TestValues.AccountSid + ".")]
    public async Task Destination_is_logged_once_at_start(string? address, string expected)
    {
        using var host = BuildHost(services => services.AddCourierTwilio(TestData.ConfigureOptions(
            o => o.BaseAddress = address is null ? null : new(address))));

        await host.StartAsync();
        await host.Services.GetSmsProvider().SendAsync(TestData.Message());
        await host.Services.GetSmsProvider().SendAsync(TestData.Message());

        var record = host.Services.GetLogRecords().Single(record => record.Id.Id == 52);
        Assert.That((record.Level, record.Message), Is.EqualTo((LogLevel.Information, expected)));
        await host.StopAsync();
    }

    [Test]
    public async Task Each_registration_has_a_line_with_its_name()
    {
        using var host = BuildHost(services =>
        {
            services.AddCourierTwilio(
                "marketing", TestData.ConfigureOptions(o => o.AccountSid = TestValues.OtherAccountSid))
                .HttpClient.ConfigurePrimaryHttpMessageHandler(() => new CapturingHandler());
            return services.AddCourierTwilio(TestData.ConfigureOptions(o => o.BaseAddress = new("http://[::1]:4010")));
        });

        await host.StartAsync();

        Assert.That(
            host.Services.GetLogRecords().Where(record => record.Id.Id == 52).Select(record => record.Message),
            Is.EquivalentTo(new[]
            {
                "Sends through a sandbox at http://[::1]:4010.",
                $"Sends through Twilio, account {TestValues.OtherAccountSid}, real messages (registration marketing).",
            }));
        await host.StopAsync();
    }

    [Test]
    public async Task Reload_that_changes_the_destination_is_logged()
    {
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(
            new CapturingHandler(),
            services => services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AuthToken"] = "rotated";
        configuration.Reload();
        configuration["Courier:Twilio:BaseAddress"] = "http://localhost:4010";
        configuration.Reload();

        Assert.That(
            provider.GetLogRecords().Where(record => record.Id.Id == 52).Select(record => record.Message),
            Is.EqualTo(new[]
            {
                $"Sends through Twilio, account {TestValues.AccountSid}, real messages.",
                "Sends through a sandbox at http://localhost:4010.",
            }));
    }

    [Test]
    public async Task Status_callback_that_Twilio_cannot_reach_is_a_warning()
    {
        using var host = BuildHost(services => services.AddCourierTwilio(TestData.ConfigureOptions(
            o => o.StatusCallback = new("http://localhost:5000/twilio/status"))));

        await host.StartAsync();
        await host.Services.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(
            host.Services.GetLogRecords(LogLevel.Warning).Single().Message,
            Does.StartWith("Option CourierTwilioOptions.StatusCallback: names a host of this machine; Twilio cannot"));
        await host.StopAsync();
    }

    [Test]
    public async Task Status_callback_to_this_machine_is_reached_by_a_sandbox()
    {
        using var host = BuildHost(services => services.AddCourierTwilio(TestData.ConfigureOptions(o =>
        {
            o.StatusCallback = new("http://localhost:5000/twilio/status");
            o.BaseAddress = new("http://localhost:4010");
        })));

        await host.StartAsync();

        Assert.That(host.Services.GetLogRecords(LogLevel.Warning), Is.Empty);
        await host.StopAsync();
    }

    private static IHost BuildHost(Func<IServiceCollection, CourierTwilioBuilder> register)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddFakeLogging();
        register(builder.Services).HttpClient.ConfigurePrimaryHttpMessageHandler(() => new CapturingHandler());
        return builder.Build();
    }
}
