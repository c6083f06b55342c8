using System.Text.Json;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Courier.Twilio.Tests.DependencyInjection;

/// <summary>
/// The merger, the template source and the renderer in the container are the ones that the envelope sender uses: with
/// the name as key, otherwise without a key, otherwise the library's.
/// </summary>
public class ApplicationEnvelopeServicesTests
{
    private const string Name = "two";
    private const string Delay = "\"content\":{\"body\":\"x\"},\"delay\":{\"duration\":3600000}";
    private const string Template = "\"template\":\"welcome\"";

    private readonly CapturingHandler transport = new();

    [Test]
    public async Task Merger_of_the_application_permits_a_delay(
        [Values("", Name)] string registration, [Values(null, "", Name)] string? key)
    {
        var merger = new Mock<ITwilioOverrideMerger>();
        merger.Setup(mock => mock.Merge(It.IsAny<SmsMessage>())).Returns((SmsMessage message) =>
            TwilioOverrideMerger.Merge(message, TestData.Options()));
        await using var provider = Build(registration, services => Add(services, key, merger.Object), options =>
            (options.MessagingServiceSid, options.From) = (null, TestValues.Sender));

        if (IsKeyOf(registration, key))
        {
            var results = await SendAsync(provider, registration, Delay);
            Assert.That(results.Select(result => result.Result), Is.All.TypeOf<SmsAccepted>());
            Assert.That(transport.LastRequest["MessagingServiceSid"], Is.EqualTo(TestValues.MessagingServiceSid));
        }
        else
        {
            Assert.That(
                () => SendAsync(provider, registration, Delay),
                Throws.TypeOf<CourierEnvelopeException>().With.Message.Contains("needs a Messaging Service"));
        }
    }

    [Test]
    public async Task Merger_that_throws_rejects_its_messages_of_a_delayed_envelope(
        [Values("", Name)] string registration, [Values(null, Name)] string? key, [Values] bool returnsNull)
    {
        var merger = new Mock<ITwilioOverrideMerger>();
        merger.Setup(mock => mock.Merge(It.IsAny<SmsMessage>())).Returns((SmsMessage message) =>
        {
            if (message.To != TestValues.Recipient)
            {
                return TwilioOverrideMerger.Merge(message, TestData.Options());
            }

            return returnsNull ? null! : throw new InvalidOperationException($"No fields for {TestValues.Number}.");
        });
        await using var provider = Build(
            registration, services => Add(services, key is null ? null : registration, merger.Object));

        var results = await SendAsync(provider, registration, Delay);

        Assert.That(((SmsRejected)results[0].Result).Failure.Message, Does.Match(
            @"^The application's ITwilioOverrideMerger or IE164Validator threw \w+; the message was not sent\.$"));
        Assert.That(results[1].Result, Is.TypeOf<SmsAccepted>());
        Assert.That(transport.Requests, Has.Count.EqualTo(1));
        Assert.That(provider.GetLogRecords().Count(record => record.Id.Id == 29), Is.EqualTo(1));
        Assert.That(provider.GetLogText(), Does.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task Template_source_of_the_application_is_used(
        [Values("", Name)] string registration, [Values(null, "", Name)] string? key)
    {
        var source = TestTemplates.CreateCustom(("welcome", "of the application"));
        await using var provider = Build(registration, services => Add(services, key, source));

        await SendAsync(provider, registration, Template);

        Assert.That(
            transport.LastRequest["Body"],
            Is.EqualTo(IsKeyOf(registration, key) ? "of the application" : "of the options"));
    }

    [Test]
    public async Task Template_renderer_of_the_application_is_used(
        [Values("", Name)] string registration, [Values(null, "", Name)] string? key)
    {
        await using var provider = Build(registration, services => Add(services, key, CreateRenderer("rendered")));

        await SendAsync(provider, registration, Template);

        Assert.That(
            transport.LastRequest["Body"],
            Is.EqualTo(IsKeyOf(registration, key) ? "rendered" : "of the options"));
    }

    [Test]
    public async Task Service_with_the_name_as_key_precedes_the_one_without_a_key()
    {
        await using var provider = Build(Name, services =>
        {
            services.AddKeyedSingleton(Name, CreateRenderer("keyed"));
            services.AddSingleton(CreateRenderer("shared"));
        });

        await SendAsync(provider, Name, Template);

        Assert.That(transport.LastRequest["Body"], Is.EqualTo("keyed"));
    }

    private static bool IsKeyOf(string registration, string? key) => key is null || key == registration;

    private static void Add<TService>(IServiceCollection services, string? key, TService service)
        where TService : class =>
        _ = key is null ? services.AddSingleton(service) : services.AddKeyedSingleton(key, service);

    private static ISmsTemplateRenderer CreateRenderer(string text)
    {
        var renderer = new Mock<ISmsTemplateRenderer>();
        renderer
            .Setup(mock => mock.RenderAsync(
                It.IsAny<string>(), It.IsAny<JsonElement>(), It.IsAny<JsonElement>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(text);
        return renderer.Object;
    }

    private static Task<IReadOnlyList<CourierSendResult>> SendAsync(
        ServiceProvider provider, string registration, string properties) =>
        provider.GetRequiredKeyedService<ICourierEnvelopeSender>(registration).SendAsync(TestData.Utf8($$"""
            {"message":{"to":[{"phone_number":"{{TestValues.Number}}"},{"phone_number":"{{TestValues.OtherNumber}}"}],
             {{properties}} } }
            """));

    private ServiceProvider Build(
        string registration, Action<IServiceCollection> add, Action<CourierTwilioOptions>? configure = null) =>
        TestServices.Build(transport, services =>
        {
            add(services);
            var configureAll = TestData.ConfigureOptions(options =>
            {
                options.Templates["welcome"] = "of the options";
                configure?.Invoke(options);
            });
            return registration.Length == 0
                ? services.AddCourierTwilio(configureAll)
                : services.AddCourierTwilio(registration, configureAll);
        });
}
