using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Courier.Twilio.Tests.DependencyInjection;

/// <summary>Two calls for one registration that contradict each other stop the host.</summary>
public class RepeatedRegistrationTests
{
    private static readonly Action<CourierTwilioOptions> OtherAccount =
        TestData.ConfigureOptions(o => o.AccountSid = TestValues.OtherAccountSid);

    private static readonly Action<CourierTwilioOptions> OtherService =
        TestData.ConfigureOptions(o => o.MessagingServiceSid = TestValues.OtherMessagingServiceSid);

    private static IEnumerable<TestCaseData<Action<IServiceCollection>, string>> Contradictions()
    {
        yield return new(
            services => services.AddCourierTwilio(OtherAccount), "different values of AccountSid.");
        yield return new(
            services => services.AddCourierTwilio(OtherService), "different values of MessagingServiceSid.");
        yield return new(
            services => services.AddCourierTwilio(o => o.From = TestValues.Sender), "different values of From.");
        yield return new(
            services => services.AddCourierTwilio(
                TestServices.BuildConfiguration(
                    ("AccountSid", TestValues.OtherAccountSid),
                    ("MessagingServiceSid", TestValues.OtherMessagingServiceSid))
                    .GetSection(CourierTwilioOptions.SectionName)),
            "different values of AccountSid and MessagingServiceSid.");
        yield return new(
            services => services.AddCourierTwilio("two", TestData.ConfigureOptions()).Services
                .AddCourierTwilio("two", OtherAccount),
            "for the registration \"two\", and the calls set different values of AccountSid.");
    }

    [TestCaseSource(nameof(Contradictions))]
    public void Second_call_with_another_account_or_sender_stops_the_host(
        Action<IServiceCollection> addAgain, string expected)
    {
        using var host = Build(addAgain);

        var exception = Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())!;

        Assert.That(exception.Message, Does.Contain(expected));
        Assert.That(
            exception.Message,
            Does.Not.Contain(TestValues.Sender[1..]).And.Not.Contain(TestValues.OtherAccountSid));
    }

    private static IEnumerable<TestCaseData<Action<IServiceCollection>>> Additions()
    {
        yield return new(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        yield return new(services => services.AddCourierTwilio(o => o.MaxSegments = 3));
        yield return new(services => services.AddCourierTwilio(o => o.AuthToken = TestValues.OtherAuthToken));
        yield return new(services => services.AddCourierTwilio("two", OtherAccount));
        yield return new(services => services.Configure(OtherAccount).Configure(OtherService));
        yield return new(services => services.Configure(OtherAccount).AddCourierTwilio(TestData.ConfigureOptions()));
        yield return new(services => services.PostConfigure(OtherAccount).AddCourierTwilio(o => o.MaxSegments = 3));
        yield return new(services => services.AddOptions<CourierTwilioOptions>().Configure(OtherService));
    }

    [TestCaseSource(nameof(Additions))]
    public async Task Call_that_adds_repeats_or_overrides_by_other_means_is_valid(Action<IServiceCollection> addAgain)
    {
        using var host = Build(addAgain);

        await host.StartAsync();
        await host.StopAsync();
    }

    [Test]
    public void Options_configured_by_a_test_replace_those_of_the_application()
    {
        using var host = Build(services => services.Configure(OtherAccount).PostConfigure(OtherService));
        var options = host.Services.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue;

        Assert.That(options.MessagingServiceSid, Is.EqualTo(TestValues.OtherMessagingServiceSid));
    }

    [Test]
    public void Delegate_beside_a_section_changes_the_options_of_the_section()
    {
        var section = TestServices.BuildConfiguration(("MaxSegments", "2"))
            .GetSection(CourierTwilioOptions.SectionName);
        using var provider = TestServices.Build(new NeverCalledHandler(), services => services.AddCourierTwilio(
            section, options => options.MessagingServiceSid = TestValues.OtherMessagingServiceSid));

        var options = provider.GetRequiredService<IOptionsMonitor<CourierTwilioOptions>>().CurrentValue;

        Assert.That(
            (options.AccountSid, options.MessagingServiceSid, options.MaxSegments),
            Is.EqualTo((TestValues.AccountSid, TestValues.OtherMessagingServiceSid, 2)));
        Assert.That(
            () => new ServiceCollection().AddCourierTwilio(section, null!), Throws.ArgumentNullException);
    }

    private static IHost Build(Action<IServiceCollection> addAgain)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Services.AddCourierTwilio(TestData.ConfigureOptions());
        addAgain(builder.Services);
        return builder.Build();
    }
}
