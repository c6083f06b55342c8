using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Moq;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Which tokens validate a request, and which handlers it is dispatched to.</summary>
public class TwilioWebhookProcessorTests
{
    private const string Url = WebhookData.Url;

    private readonly Mock<IDeliveryReportHandler> handler = new();

    [Test]
    public async Task Status_callback_is_dispatched_once_when_replayed()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        for (var i = 0; i < 3; i++)
        {
            Assert.That(
                await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
                Is.EqualTo(TwilioWebhookResult.Accepted));
        }

        handler.Verify(
            mock => mock.HandleAsync(
                It.Is<DeliveryReport>(report => report.Status == DeliveryStatus.Delivered),
                It.IsAny<CancellationToken>()),
            Times.Once);
        handler.VerifyNoOtherCalls();
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    public async Task Request_without_valid_signature_is_not_dispatched(string? signature)
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        Assert.That(
            await GetWebhooks(provider).ProcessStatusCallbackAsync(signature, Url, WebhookData.StatusCallback()),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(
            await GetWebhooks(provider).ProcessInboundMessageAsync(signature, Url, WebhookData.InboundMessage()),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        handler.VerifyNoOtherCalls();
    }

    [Test]
    public async Task Signed_form_of_another_kind_is_invalid()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        var shifted = WebhookData.StatusCallback()
            .Select(field => field.Key == "MessageSid" ? new("MessageSi", $"d{field.Value}") : field)
            .Where(field => field.Key != "SmsSid");

        Assert.That(
            await ProcessStatusAsync(provider, TestValues.AuthToken, shifted),
            Is.EqualTo(TwilioWebhookResult.InvalidStatusCallback));
        Assert.That(
            await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.InboundMessage()),
            Is.EqualTo(TwilioWebhookResult.InvalidStatusCallback));
        Assert.That(
            await ProcessInboundAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
            Is.EqualTo(TwilioWebhookResult.InvalidInboundMessage));
        handler.VerifyNoOtherCalls();
    }

    [Test]
    public async Task AccountSid_selects_the_auth_token()
    {
        await using var provider = BuildServices(services =>
        {
            services.AddCourierTwilio(
                "other",
                TestData.ConfigureOptions(
                    o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        Assert.Multiple(async () =>
        {
            Assert.That(
                await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
                Is.EqualTo(TwilioWebhookResult.Accepted));
            Assert.That(
                await ProcessStatusAsync(
                    provider,
                    TestValues.OtherAuthToken,
                    WebhookData.StatusCallback(account: TestValues.OtherAccountSid)),
                Is.EqualTo(TwilioWebhookResult.Accepted));
            Assert.That(
                await ProcessStatusAsync(provider, TestValues.OtherAuthToken, WebhookData.StatusCallback()),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(
                await ProcessStatusAsync(
                    provider, TestValues.AuthToken, WebhookData.StatusCallback(account: TestValues.OtherAccountSid)),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(
                await ProcessStatusAsync(
                    provider,
                    TestValues.AuthToken,
                    WebhookData.StatusCallback(account: "ACcccccccccccccccccccccccccccccccc")),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(
                await ProcessStatusAsync(
                    provider,
                    TestValues.AuthToken,
                    WebhookData.StatusCallback().Where(field => field.Key != "AccountSid")),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(
                await ProcessStatusAsync(
                    provider,
                    TestValues.AuthToken,
                    [.. WebhookData.StatusCallback(), .. WebhookData.Form("AccountSid", TestValues.OtherAccountSid)]),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        });
    }

    [Test]
    public async Task Current_and_next_token_are_valid_during_rotation()
    {
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(
                TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add("the-next-token"))));

        Assert.That(
            await ProcessStatusAsync(provider, "the-next-token", WebhookData.StatusCallback("sent")),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(
            await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
            Is.EqualTo(TwilioWebhookResult.Accepted));
    }

    [Test]
    public async Task Overridden_account_is_accepted_when_its_token_is_configured()
    {
        await using var withoutToken = BuildServices(
            services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(
                TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add(TestValues.OtherAuthToken))));
        var form = WebhookData.StatusCallback(account: TestValues.OtherAccountSid);

        Assert.That(
            await ProcessStatusAsync(withoutToken, TestValues.OtherAuthToken, form),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(
            await ProcessStatusAsync(provider, TestValues.OtherAuthToken, form),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        handler.Verify(
            mock => mock.HandleAsync(
                It.Is<DeliveryReport>(report => report.AccountId == TestValues.OtherAccountSid),
                It.IsAny<CancellationToken>()),
            Times.Once);
    }

    // A customer knows the token of their own account, and must not be able to sign for messages of other accounts.
    [TestCase(TestValues.OtherAccountSid, TwilioWebhookResult.Accepted)]
    [TestCase(TestValues.AccountSid, TwilioWebhookResult.InvalidSignature)]
    [TestCase("ACcccccccccccccccccccccccccccccccc", TwilioWebhookResult.InvalidSignature)]
    [TestCase(null, TwilioWebhookResult.InvalidSignature)]
    public async Task Token_listed_with_an_account_is_valid_for_that_account_only(
        string? account, TwilioWebhookResult expected)
    {
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(
                TestData.ConfigureOptions(
                    o => o.CallbackAuthTokens.Add($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"))));
        var form = WebhookData.StatusCallback("failed", account ?? "").Where(
            field => field.Key != "AccountSid" || account is not null);

        Assert.That(await ProcessStatusAsync(provider, TestValues.OtherAuthToken, form), Is.EqualTo(expected));
        Assert.That(
            await ProcessStatusAsync(provider, $"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}", form),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature),
            "the entry itself is not a token");
    }

    [Test]
    public async Task Next_token_listed_with_its_account_is_valid()
    {
        await using var provider = BuildServices(
            services => services.AddCourierTwilio(
                TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add($"{TestValues.AccountSid}:the-next-token"))));

        Assert.That(
            await ProcessStatusAsync(provider, "the-next-token", WebhookData.StatusCallback("sent")),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(
            await ProcessStatusAsync(
                provider, "the-next-token", WebhookData.StatusCallback(account: TestValues.OtherAccountSid)),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Single().Message,
            Does.Contain("'AC…:token'").And.Not.Contain("the-next-token"));
    }

    [Test]
    public async Task Keyed_processor_uses_its_own_registration_only()
    {
        await using var provider = BuildServices(services =>
        {
            services.AddCourierTwilio("one", TestData.ConfigureOptions());
            return services.AddCourierTwilio(
                "two",
                TestData.ConfigureOptions(
                    o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
        });
        var form = WebhookData.StatusCallback();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, Url, form);

        Assert.That(
            await provider.GetRequiredKeyedService<ITwilioWebhooks>("two").ProcessStatusCallbackAsync(
                signature, Url, form),
            Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(
            await provider.GetRequiredKeyedService<ITwilioWebhooks>("one").ProcessStatusCallbackAsync(
                signature, Url, form),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(
            await ProcessStatusAsync(
                provider, TestValues.OtherAuthToken, WebhookData.StatusCallback(account: TestValues.OtherAccountSid)),
            Is.EqualTo(TwilioWebhookResult.Accepted));
    }

    [Test]
    public async Task Registrations_sharing_an_account_both_dispatch()
    {
        var (first, second) = (new CallCounter(), new CallCounter());
        await using var provider = BuildServices(services =>
        {
            services.AddSingleton<FirstHandler>(_ => new(first)).AddSingleton<SecondHandler>(_ => new(second));
            services.AddCourierTwilio("a", TestData.ConfigureOptions()).AddDeliveryReportHandler<FirstHandler>();
            return services.AddCourierTwilio(
                "b", TestData.ConfigureOptions()).AddDeliveryReportHandler<SecondHandler>();
        });

        await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback());

        Assert.That((first.Count, second.Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Registration_without_token_accepts_nothing_and_logs_once()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions(o =>
            (o.AuthToken, o.ApiKeySid, o.ApiKeySecret) = ("", TestValues.ApiKeySid, TestValues.ApiKeySecret))));

        foreach (var token in new[] { "", TestValues.ApiKeySecret, "" })
        {
            Assert.That(
                await ProcessStatusAsync(provider, token, WebhookData.StatusCallback()),
                Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        }

        Assert.That(
            provider.GetLogRecords(LogLevel.Error).Single().Message,
            Does.Contain("Set AuthToken").And.Contain("(without a name)"));
    }

    [Test]
    public async Task Invalid_signature_log_is_throttled_and_omits_query_and_numbers()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        for (var i = 0; i < 5; i++)
        {
            await GetWebhooks(provider).ProcessStatusCallbackAsync(
                WebhookData.ComputeSignature("wrong", Url, []),
                $"http://inside:8080/hook/12025550156\r\n?pin={TestValues.Number}",
                WebhookData.StatusCallback());
        }

        var line = provider.GetLogRecords(LogLevel.Warning).Single();
        Assert.That(line.Message, Does.Contain("http://inside:8080/hook/1202•••0156").And.Contain("PublicBaseUrl"));
        Assert.That(provider.GetLogText(), Does.Not.Contain("2025550156").And.Not.Contain("pin").And.Not.Contain("\r"));
    }

    [TestCase("https://twilio:canary@app.example/twilio/status", "https://app.example/twilio/status")]
    [TestCase("https://canary@app.example:8443/@me/status?to=me@app.example", "https://app.example:8443/@me/status")]
    [TestCase("https://twilio:ca?nary@app.example/", "(no URL)")]
    [TestCase("https://twilio:ca/nary@app.example/", "(no URL)")]
    [TestCase("twilio:canary@app.example/", "(no URL)")]
    [TestCase(
        "https://App.example:443/@me/status",
        "https://App.example:443/@me/status",
        Description = "without user info: unchanged")]
    public async Task Invalid_signature_log_omits_the_user_info_of_the_url(string url, string shown)
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        await GetWebhooks(provider).ProcessStatusCallbackAsync(
            WebhookData.ComputeSignature("wrong", url, []), url, WebhookData.StatusCallback());

        Assert.That(
            provider.GetLogRecords(LogLevel.Warning).Single().Message,
            Does.StartWith($"Webhook to {shown} for account"));
        Assert.That(provider.GetLogText(), Does.Not.Contain("nary"));
    }

    [Test]
    public async Task Handler_exception_propagates_and_a_retry_dispatches_again()
    {
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        handler.SetupSequence(mock => mock.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("the database is unavailable")).Returns(Task.CompletedTask);

        await Assert.ThatAsync(
            () => ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
            Throws.InvalidOperationException);
        Assert.That(
            await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()),
            Is.EqualTo(TwilioWebhookResult.Accepted));
        handler.Verify(
            mock => mock.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    // F65: status callbacks out of order and repeated.
    [Test]
    public async Task Status_never_goes_back_when_callbacks_arrive_out_of_order()
    {
        var statuses = new List<DeliveryStatus>();
        handler.Setup(mock => mock.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()))
            .Callback((DeliveryReport report, CancellationToken _) => statuses.Add(report.Status));
        await using var provider = BuildServices(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        foreach (var status in new[] { "delivered", "sent", "queued", "delivered", "sent", "teleported", "delivered" })
        {
            await ProcessStatusAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback(status));
        }

        Assert.That(statuses, Is.EqualTo(new[] { DeliveryStatus.Delivered }));
    }

    private ServiceProvider BuildServices(Func<IServiceCollection, CourierTwilioBuilder> register) =>
        TestServices.Build(new NeverCalledHandler(), services =>
        {
            services.AddSingleton(handler.Object);
            return register(services);
        });

    private static ITwilioWebhooks GetWebhooks(IServiceProvider provider) =>
        provider.GetRequiredService<ITwilioWebhooks>();

    private static Task<TwilioWebhookResult> ProcessStatusAsync(
        IServiceProvider provider, string token, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        GetWebhooks(provider).ProcessStatusCallbackAsync(WebhookData.ComputeSignature(token, Url, form), Url, form);

    private static Task<TwilioWebhookResult> ProcessInboundAsync(
        IServiceProvider provider, string token, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        GetWebhooks(provider).ProcessInboundMessageAsync(WebhookData.ComputeSignature(token, Url, form), Url, form);

    internal sealed class CallCounter
    {
        public int Count { get; set; }
    }

    internal sealed class FirstHandler(CallCounter counter) : IDeliveryReportHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) =>
            Task.FromResult(counter.Count++);
    }

    internal sealed class SecondHandler(CallCounter counter) : IDeliveryReportHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) =>
            Task.FromResult(counter.Count++);
    }
}
