using Courier.Sms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.Configuration;

public class LastValidOptionsTests
{
    [Test]
    public async Task A_rotated_token_works_on_the_next_message()
    {
        var postbox = new CapturingHandler();
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(postbox, Bound(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AuthToken"] = "rotated";
        configuration.Reload();
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(postbox.Requests.Select(posted => posted.Credentials), Is.EqualTo(new[] { $"{TestValues.AccountSid}:{TestValues.AuthToken}", $"{TestValues.AccountSid}:rotated" }));
    }

    [Test]
    public async Task A_rotated_token_works_for_a_section_that_was_handed_over()
    {
        var postbox = new CapturingHandler();
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(postbox, services => services.AddCourierTwilio(configuration.GetSection("Courier:Twilio")));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AuthToken"] = "rotated";
        configuration.Reload();
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(postbox.LastRequest.Credentials, Is.EqualTo($"{TestValues.AccountSid}:rotated"));
    }

    [Test]
    public async Task An_invalid_reload_leaves_the_last_valid_options_in_force_and_logs_one_error()
    {
        var postbox = new CapturingHandler();
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(postbox, Bound(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AuthToken"] = "canary-of-the-reload";
        configuration["Courier:Twilio:AccountSid"] = "nonsense";
        Assert.That(configuration.Reload, Throws.Nothing);
        var result = await provider.GetSmsProvider().SendAsync(TestData.Message());
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(postbox.LastRequest.Credentials, Is.EqualTo($"{TestValues.AccountSid}:{TestValues.AuthToken}"));
        Assert.That(provider.GetLogRecords(LogLevel.Error).Single().Message, Does.Contain("AccountSid").And.Contains("the last valid options stay in use"));
        Assert.That(provider.GetLogText(), Does.Not.Contain("canary-of-the-reload").And.Not.Contain(TestValues.AuthToken));
    }

    [Test]
    public async Task A_reload_that_mends_the_options_puts_them_in_force()
    {
        var postbox = new CapturingHandler();
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(postbox, Bound(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AccountSid"] = "nonsense";
        configuration.Reload();
        configuration["Courier:Twilio:AccountSid"] = TestValues.OtherAccountSid;
        configuration.Reload();
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(postbox.LastRequest.Credentials, Does.StartWith(TestValues.OtherAccountSid));
        Assert.That(provider.GetLogRecords(LogLevel.Error), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task One_fault_is_logged_once_however_often_the_file_is_touched()
    {
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(new CapturingHandler(), Bound(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:AccountSid"] = "nonsense";
        configuration.Reload();
        configuration.Reload();
        configuration["Courier:Twilio:Edge"] = "dublin";
        configuration.Reload();

        Assert.That(provider.GetLogRecords(LogLevel.Error), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Registered_twice_an_invalid_reload_still_logs_one_error()
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
    public async Task A_value_that_cannot_be_converted_is_named_and_not_shown(string key, string value)
    {
        var configuration = TestServices.BuildConfiguration();
        await using var provider = TestServices.Build(new CapturingHandler(), Bound(configuration));
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration[$"Courier:Twilio:{key}"] = value;
        Assert.That(configuration.Reload, Throws.Nothing);
        var result = await provider.GetSmsProvider().SendAsync(TestData.Message());

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(provider.GetLogRecords(LogLevel.Error).Single().Message, Does.Contain(key));
        Assert.That(provider.GetLogText(), Does.Not.Contain("user:canary"));
    }

    [Test]
    public async Task Code_that_throws_while_configuring_leaves_the_last_valid_options_in_force()
    {
        var configuration = TestServices.BuildConfiguration(("Custom", "https://hooks.example/"));
        await using var provider = TestServices.Build(new CapturingHandler(), services =>
        {
            services.AddSingleton<IConfiguration>(configuration);
            services.Configure<CourierTwilioOptions>(o => o.StatusCallback = new(configuration["Courier:Twilio:Custom"]!));
            return services.AddCourierTwilio();
        });
        await provider.GetSmsProvider().SendAsync(TestData.Message());

        configuration["Courier:Twilio:Custom"] = null;
        Assert.That(configuration.Reload, Throws.Nothing);

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
        Assert.That(provider.GetLogRecords(LogLevel.Error), Has.Count.EqualTo(1));
    }

    [Test]
    public void Options_that_were_never_valid_throw_at_first_use_before_anything_leaves()
    {
        var transport = new NeverCalledHandler();
        using var provider = TestServices.Build(transport, o => o.AccountSid = "nonsense");

        var fault = Assert.ThrowsAsync<OptionsValidationException>(() => provider.GetSmsProvider().SendAsync(TestData.Message()))!;

        Assert.That(fault.Message, Is.EqualTo("Property AccountSid: must be 'AC' and 32 hexadecimal digits, and has 8 characters."));
        Assert.That(transport.WasCalled, Is.False);
    }

    [Test]
    public async Task Options_mended_after_a_failed_first_use_are_taken()
    {
        var configuration = TestServices.BuildConfiguration(("AccountSid", "nonsense"));
        await using var provider = TestServices.Build(new CapturingHandler(), Bound(configuration));
        Assert.ThrowsAsync<OptionsValidationException>(() => provider.GetSmsProvider().SendAsync(TestData.Message()));

        configuration["Courier:Twilio:AccountSid"] = TestValues.AccountSid;
        configuration.Reload();

        Assert.That(await provider.GetSmsProvider().SendAsync(TestData.Message()), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public void What_was_removed_can_be_added_as_the_platforms_cache_has_it()
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
    public void Cleared_options_are_made_anew()
    {
        using var provider = TestServices.Build(new NeverCalledHandler());
        var monitor = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>();
        var before = monitor.CurrentValue;

        provider.GetRequiredService<IOptionsMonitorCache<CourierTwilioOptions>>().Clear();

        Assert.That(monitor.CurrentValue, Is.Not.SameAs(before));
    }

    [Test]
    public async Task Two_accounts_do_not_share_a_fault()
    {
        var configuration = TestServices.BuildConfiguration(("Two:AccountSid", TestValues.OtherAccountSid), ("Two:AuthToken", TestValues.OtherAuthToken), ("Two:From", TestValues.Sender));
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

    private static Func<IServiceCollection, CourierTwilioBuilder> Bound(IConfiguration configuration) => services =>
    {
        services.AddSingleton(configuration);
        return services.AddCourierTwilio();
    };
}
