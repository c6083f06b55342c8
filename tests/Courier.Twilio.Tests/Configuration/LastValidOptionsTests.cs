using Courier.Sms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.Configuration;

public class LastValidOptionsTests
{
    [Test]
    public async Task Rotated_token_is_used_for_the_next_message()
    {
        var handler = new CapturingHandler();
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(handler, Bind(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AuthToken"] = "rotated";
        configuration.Reload();
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(
            handler.Requests.Select(request => request.Credentials),
            Is.EqualTo(new[]
            {
                $"{TestValues.AccountSid}:{TestValues.AuthToken}",
                $"{TestValues.AccountSid}:rotated",
            }));
    }

    [Test]
    public async Task Rotated_token_is_used_when_a_section_is_passed()
    {
        var handler = new CapturingHandler();
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(
            handler,
            services => services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AuthToken"] = "rotated";
        configuration.Reload();
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(handler.LastRequest.Credentials, Is.EqualTo($"{TestValues.AccountSid}:rotated"));
    }

    [Test]
    public async Task Invalid_reload_keeps_the_last_valid_options_and_logs_one_error()
    {
        var handler = new CapturingHandler();
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(handler, Bind(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AuthToken"] = "canary-of-the-reload";
        configuration["Courier:Twilio:AccountSid"] = "nonsense";
        Assert.That(configuration.Reload, Throws.Nothing);
        var result = await provider.GetSmsProvider().SendAsync(TestData.Message());
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(handler.LastRequest.Credentials, Is.EqualTo($"{TestValues.AccountSid}:{TestValues.AuthToken}"));
        Assert.That(
            provider.GetLogRecords(LogLevel.Error).Single().Message,
            Does.Contain("AccountSid").And.Contains("the last valid options stay in use"));
        Assert.That(
            provider.GetLogText(),
            Does.Not.Contain("canary-of-the-reload").And.Not.Contain(TestValues.AuthToken));
    }

    [Test]
    public async Task Valid_reload_after_an_invalid_one_is_used()
    {
        var handler = new CapturingHandler();
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(handler, Bind(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AccountSid"] = "nonsense";
        configuration.Reload();
        configuration["Courier:Twilio:AccountSid"] = TestValues.OtherAccountSid;
        configuration.Reload();
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(handler.LastRequest.Credentials, Does.StartWith(TestValues.OtherAccountSid));
        Assert.That(provider.GetLogRecords(LogLevel.Error), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Same_error_is_logged_once_for_several_reloads()
    {
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(new CapturingHandler(), Bind(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AccountSid"] = "nonsense";
        configuration.Reload();
        configuration.Reload();
        configuration["Courier:Twilio:Edge"] = "dublin";
        configuration.Reload();

        Assert.That(provider.GetLogRecords(LogLevel.Error), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Invalid_reload_of_two_registrations_logs_one_error()
    {
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(new CapturingHandler(), services =>
        {
            services.AddSingleton<IConfiguration>(configuration);
            services.AddCourierTwilio();
            return services.AddCourierTwilio();
        });
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AccountSid"] = "nonsense";
        configuration.Reload();

        Assert.That(provider.GetLogRecords(LogLevel.Error), Has.Count.EqualTo(1));
    }

    [TestCase("MaxConcurrency", "many")]
    [TestCase("TotalTimeout", "99999999999999")]
    [TestCase("NumberValidation", "Deep")]
    [TestCase("StatusCallback", "https://user:canary@hooks.example:99999999/")]
    public async Task Value_that_cannot_be_converted_is_named_but_not_logged(string key, string value)
    {
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(new CapturingHandler(), Bind(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration[$"Courier:Twilio:{key}"] = value;
        Assert.That(configuration.Reload, Throws.Nothing);
        var result = await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(provider.GetLogRecords(LogLevel.Error).Single().Message, Does.Contain(key));
        Assert.That(provider.GetLogText(), Does.Not.Contain("user:canary"));
    }

    [Test]
    public async Task Exception_while_configuring_keeps_the_last_valid_options()
    {
        var configuration = TestServices.BuildConfiguration(("Custom", "https://hooks.example/"));
        await using var provider = TestServices.Build(new CapturingHandler(), services =>
        {
            services.AddSingleton<IConfiguration>(configuration);
            services.Configure<CourierTwilioOptions>(
                o => o.StatusCallback = new(configuration["Courier:Twilio:Custom"]!));
            return services.AddCourierTwilio();
        });
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:Custom"] = null;
        Assert.That(configuration.Reload, Throws.Nothing);

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
        Assert.That(provider.GetLogRecords(LogLevel.Error), Has.Count.EqualTo(1));
    }

    [Test]
    public void Options_that_were_never_valid_throw_at_the_first_send()
    {
        var handler = new NeverCalledHandler();
        using var provider = TestServices.Build(handler, o => o.AccountSid = "nonsense");

        var exception = Assert.ThrowsAsync<OptionsValidationException>(
            () => provider.GetSmsProvider().SendAsync(TestData.Message()))!;

        Assert.That(
            exception.Message,
            Is.EqualTo(
                "CourierTwilioOptions.AccountSid: must be 'AC' and 32 hexadecimal digits, but has 8 characters."));
        Assert.That(handler.WasCalled, Is.False);
    }

    [Test]
    public async Task Options_corrected_after_a_failed_first_send_are_used()
    {
        var configuration = TestServices.BuildConfiguration(("AccountSid", "nonsense"));
        await using var provider = TestServices.Build(new CapturingHandler(), Bind(configuration));
        Assert.ThrowsAsync<OptionsValidationException>(() => provider.GetSmsProvider().SendAsync(TestData.Message()));

        configuration["Courier:Twilio:AccountSid"] = TestValues.AccountSid;
        configuration.Reload();

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public void Removed_options_can_be_added_again()
    {
        using var provider = TestServices.Build(new NeverCalledHandler());
        var cache = provider.GetRequiredService<IOptionsMonitorCache<CourierTwilioOptions>>();
        var before = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue;
        var after = TestData.Options(o => o.AuthToken = "added");

        Assert.That(cache.TryAdd("", after), Is.False);
        Assert.That(cache.TryRemove(""), Is.True);
        Assert.That(cache.TryRemove(""), Is.False);
        Assert.That(cache.TryAdd("", after), Is.True);

        var current = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue;
        Assert.That(current, Is.SameAs(after).And.Not.SameAs(before));
    }

    [Test]
    public void Cleared_options_are_created_again()
    {
        using var provider = TestServices.Build(new NeverCalledHandler());
        var monitor = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>();
        var before = monitor.CurrentValue;

        provider.GetRequiredService<IOptionsMonitorCache<CourierTwilioOptions>>().Clear();

        Assert.That(monitor.CurrentValue, Is.Not.SameAs(before));
    }

    [Test]
    public async Task Invalid_reload_of_one_registration_does_not_affect_another()
    {
        var configuration = TestServices.BuildConfiguration(
            ("Two:AccountSid", TestValues.OtherAccountSid),
            ("Two:AuthToken", TestValues.OtherAuthToken),
            ("Two:From", TestValues.Sender));
        await using var provider = TestServices.Build(new CapturingHandler(), services =>
        {
            services.AddSingleton<IConfiguration>(configuration);
            services.AddCourierTwilio("two", configuration.GetSection("Courier:Twilio:Two"));
            return services.AddCourierTwilio();
        });
        var monitor = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>();
        monitor.Get("");
        monitor.Get("two");

        configuration["Courier:Twilio:Two:AccountSid"] = "nonsense";
        configuration["Courier:Twilio:AuthToken"] = "rotated";
        configuration.Reload();

        Assert.That(monitor.Get("").AuthToken, Is.EqualTo("rotated"));
        Assert.That(monitor.Get("two").AccountSid, Is.EqualTo(TestValues.OtherAccountSid));
        Assert.That(provider.GetLogRecords(LogLevel.Error).Single().Message, Does.Contain("two"));
    }

    private static Func<IServiceCollection, CourierTwilioBuilder> Bind(IConfiguration configuration) => services =>
    {
        services.AddSingleton(configuration);
        return services.AddCourierTwilio();
    };
}
