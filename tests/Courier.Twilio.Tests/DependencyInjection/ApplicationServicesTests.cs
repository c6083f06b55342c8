using System.Net;
using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Moq;

namespace Courier.Twilio.Tests.DependencyInjection;

/// <summary>
/// The validator, the merger and the catalog in the container are the ones that a send, the tracker and the webhooks
/// use.
/// </summary>
public class ApplicationServicesTests
{
    private const string Name = "two";

    private static readonly TwilioErrorInfo OwnError =
        new((TwilioErrorCode)30007, "Own", SmsFailureReason.InvalidSender, "Ask compliance.");

    [Test]
    public async Task Validator_of_the_application_is_used(
        [Values("", Name)] string registration, [Values(null, "", Name)] string? key, [Values] bool before)
    {
        var validator = new Validator(E164Error.UnassignedCountryCode);
        var transport = new CapturingHandler();
        await using var provider = Build<IE164Validator>(transport, registration, key, before, validator);

        var result = await SendAsync(provider, registration);

        if (IsKeyOf(registration, key))
        {
            Assert.That(((SmsRejected)result).Failure.Message, Does.Contain("must start with an assigned"));
            Assert.That(transport.Requests, Is.Empty);
        }
        else
        {
            Assert.That(result, Is.TypeOf<SmsAccepted>());
        }
    }

    [Test]
    public async Task Merger_of_the_application_is_used(
        [Values("", Name)] string registration, [Values(null, "", Name)] string? key, [Values] bool before)
    {
        var merger = new Merger(message => TwilioOverrideMerger.Merge(message, TestData.Options())
            .MergedWith(new() { ["Body"] = "merged by the application", ["SmartEncoded"] = default(string[]) }));
        var transport = new CapturingHandler();
        await using var provider = Build<ITwilioOverrideMerger>(transport, registration, key, before, merger);

        await SendAsync(provider, registration);

        Assert.That(
            transport.LastRequest["Body"],
            Is.EqualTo(IsKeyOf(registration, key) ? "merged by the application" : TestValues.Text));
        Assert.That(transport.LastRequest["SmartEncoded"], Is.Null, "A removed field is not posted.");
    }

    [Test]
    public async Task Catalog_of_the_application_is_used(
        [Values("", Name)] string registration, [Values(null, "", Name)] string? key, [Values] bool before)
    {
        var catalog = Mock.Of<ITwilioErrorCatalog>(mock => mock.Find(OwnError.Code) == OwnError);
        var transport = new FakeTwilioHandler
        {
            { HttpStatusCode.BadRequest, """{"code":30007,"message":"no","status":400}""" },
            { HttpStatusCode.OK, TwilioResponses.Message("undelivered", "30007") },
        };
        var handler = new RecordingReportHandler();
        await using var provider = Build(
            transport,
            registration,
            key,
            before,
            catalog,
            services => services.AddSingleton<IDeliveryReportHandler>(handler));

        var sent = await SendAsync(provider, registration);
        var tracked = await provider.GetRequiredKeyedService<IDeliveryTracker>(registration)
            .GetReportAsync(new(TestValues.MessageSid) { AccountId = TestValues.AccountSid });
        var form = WebhookData.StatusCallback("undelivered", more: ["ErrorCode", "30007"]);
        await provider.GetRequiredKeyedService<ITwilioWebhooks>(registration).ProcessStatusCallbackAsync(
            WebhookData.ComputeSignature(TestValues.AuthToken, WebhookData.Url, form), WebhookData.Url, form);

        var advice = new[] { ((SmsRejected)sent).Failure, tracked.Failure!, handler.Reports.Single().Failure! }
            .Select(failure => failure.Advice[0] == OwnError.Advice[0]);
        Assert.That(advice, Is.All.EqualTo(IsKeyOf(registration, key)));
    }

    [Test]
    public async Task Service_without_a_key_may_decorate_the_one_of_a_registration()
    {
        await using var provider = TestServices.Build(new CapturingHandler(), services =>
        {
            services.AddSingleton<ITwilioOverrideMerger>(inner => new Merger(
                inner.GetRequiredKeyedService<ITwilioOverrideMerger>(Name).Merge));
            services.AddSingleton(inner => inner.GetRequiredKeyedService<IE164Validator>(Name));
            return services.AddCourierTwilio(Name, TestData.ConfigureOptions());
        });

        Assert.That(await SendAsync(provider, Name), Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Exception_of_the_merger_or_validator_is_a_rejection()
    {
        var mergers = new ITwilioOverrideMerger[]
        {
            new Merger(_ => throw new InvalidOperationException($"No fields for {TestValues.Number}.")),
            new Merger(_ => null!),
        };
        foreach (var merger in mergers)
        {
            var transport = new CapturingHandler();
            await using var provider = Build(transport, "", null, before: false, merger);

            var result = await SendAsync(provider, "");

            Assert.That(((SmsRejected)result).Failure.Message, Does.Match(
                @"^The application's ITwilioOverrideMerger or IE164Validator threw \w+; the message was not sent\.$"));
            Assert.That(transport.Requests, Is.Empty);
            Assert.That(provider.GetLogText(), Does.Contain("threw").And.Not.Contain(TestValues.Number));
        }
    }

    [Test]
    public async Task Unknown_error_of_the_validator_is_a_rejection()
    {
        await using var provider = Build<IE164Validator>(
            new CapturingHandler(), "", null, before: false, new Validator((E164Error)99));

        Assert.That(await SendAsync(provider, ""), Is.TypeOf<SmsRejected>());
    }

    // A service without a key is used by every registration that has none of its own.
    private static bool IsKeyOf(string registration, string? key) => key is null || key == registration;

    private static ServiceProvider Build<TService>(
        HttpMessageHandler transport,
        string registration,
        string? key,
        bool before,
        TService service,
        Action<IServiceCollection>? configure = null)
        where TService : class => TestServices.Build(transport, services =>
    {
        configure?.Invoke(services);
        if (before)
        {
            AddService();
        }

        var builder = registration.Length == 0
            ? services.AddCourierTwilio(TestData.ConfigureOptions())
            : services.AddCourierTwilio(registration, TestData.ConfigureOptions());
        if (!before)
        {
            AddService();
        }

        return builder;

        void AddService() =>
            _ = key is null ? services.AddSingleton(service) : services.AddKeyedSingleton(key, service);
    });

    private static Task<SmsSendResult> SendAsync(IServiceProvider provider, string registration) =>
        provider.GetRequiredKeyedService<ISmsProvider>(registration).SendAsync(TestData.Message());

    private sealed class Validator(E164Error error) : IE164Validator
    {
        public E164Error? Validate(ReadOnlySpan<char> text) => error;
    }

    private sealed class Merger(Func<SmsMessage, TwilioFieldSet> merge) : ITwilioOverrideMerger
    {
        public TwilioFieldSet Merge(SmsMessage message) => merge(message);

        public IReadOnlyList<ResolvedField> Explain(SmsMessage message) => [];
    }
}
