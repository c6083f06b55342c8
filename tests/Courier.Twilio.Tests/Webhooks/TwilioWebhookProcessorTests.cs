using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Moq;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Which token is asked for, and who hears.</summary>
public class TwilioWebhookProcessorTests
{
    private const string Url = WebhookData.Url;

    private readonly Mock<IDeliveryReportHandler> handler = new();

    [Test]
    public async Task A_signed_callback_is_handed_on_and_a_replay_is_no_news()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        for (var i = 0; i < 3; i++)
        {
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()), Is.EqualTo(TwilioWebhookResult.Accepted));
        }

        handler.Verify(heard => heard.HandleAsync(It.Is<DeliveryReport>(report => report.Status == DeliveryStatus.Delivered), It.IsAny<CancellationToken>()), Times.Once);
        handler.VerifyNoOtherCalls();
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    public async Task An_unsigned_one_is_not(string? signature)
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        Assert.That(await Callbacks(provider).ProcessStatusCallbackAsync(signature, Url, WebhookData.StatusCallback()), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(await Callbacks(provider).ProcessInboundMessageAsync(signature, Url, WebhookData.InboundMessage()), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        handler.VerifyNoOtherCalls();
    }

    [Test]
    public async Task What_is_signed_and_tells_of_no_message_is_no_status_callback()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        var shifted = WebhookData.StatusCallback().Select(field => field.Key == "MessageSid" ? new("MessageSi", $"d{field.Value}") : field).Where(field => field.Key != "SmsSid");

        Assert.That(await AcceptAsync(provider, TestValues.AuthToken, shifted), Is.EqualTo(TwilioWebhookResult.InvalidStatusCallback));
        Assert.That(await AcceptAsync(provider, TestValues.AuthToken, WebhookData.InboundMessage()), Is.EqualTo(TwilioWebhookResult.InvalidStatusCallback));
        Assert.That(await AcceptInboundAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()), Is.EqualTo(TwilioWebhookResult.InvalidInboundMessage));
        handler.VerifyNoOtherCalls();
    }

    [Test]
    public async Task The_account_chooses_the_token()
    {
        await using var provider = Of(services =>
        {
            services.AddCourierTwilio("other", TestData.ConfigureOptions(o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
            return services.AddCourierTwilio(TestData.ConfigureOptions());
        });

        Assert.Multiple(async () =>
        {
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()), Is.EqualTo(TwilioWebhookResult.Accepted));
            Assert.That(await AcceptAsync(provider, TestValues.OtherAuthToken, WebhookData.StatusCallback(account: TestValues.OtherAccountSid)), Is.EqualTo(TwilioWebhookResult.Accepted));
            Assert.That(await AcceptAsync(provider, TestValues.OtherAuthToken, WebhookData.StatusCallback()), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback(account: TestValues.OtherAccountSid)), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback(account: "ACcccccccccccccccccccccccccccccccc")), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback().Where(field => field.Key != "AccountSid")), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, [.. WebhookData.StatusCallback(), .. WebhookData.Form("AccountSid", TestValues.OtherAccountSid)]), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        });
    }

    [Test]
    public async Task The_next_token_is_true_while_one_replaces_the_other()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add("the-next-one"))));

        Assert.That(await AcceptAsync(provider, "the-next-one", WebhookData.StatusCallback("sent")), Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(await AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()), Is.EqualTo(TwilioWebhookResult.Accepted));
    }

    [Test]
    public async Task An_account_that_overrides_name_is_heard_once_its_token_is_known_here()
    {
        await using var deaf = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add(TestValues.OtherAuthToken))));
        var form = WebhookData.StatusCallback(account: TestValues.OtherAccountSid);

        Assert.That(await AcceptAsync(deaf, TestValues.OtherAuthToken, form), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(await AcceptAsync(provider, TestValues.OtherAuthToken, form), Is.EqualTo(TwilioWebhookResult.Accepted));
        handler.Verify(heard => heard.HandleAsync(It.Is<DeliveryReport>(report => report.AccountId == TestValues.OtherAccountSid), It.IsAny<CancellationToken>()), Times.Once);
    }

    // A customer knows the token of his own account: what he signs with it tells of no message of ours.
    [TestCase(TestValues.OtherAccountSid, TwilioWebhookResult.Accepted)]
    [TestCase(TestValues.AccountSid, TwilioWebhookResult.InvalidSignature)]
    [TestCase("ACcccccccccccccccccccccccccccccccc", TwilioWebhookResult.InvalidSignature)]
    [TestCase(null, TwilioWebhookResult.InvalidSignature)]
    public async Task A_token_that_is_listed_with_its_account_signs_for_no_other(string? account, TwilioWebhookResult outcome)
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"))));
        var form = WebhookData.StatusCallback("failed", account ?? "").Where(field => field.Key != "AccountSid" || account is not null);

        Assert.That(await AcceptAsync(provider, TestValues.OtherAuthToken, form), Is.EqualTo(outcome));
        Assert.That(await AcceptAsync(provider, $"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}", form), Is.EqualTo(TwilioWebhookResult.InvalidSignature), "the entry itself is no token");
    }

    [Test]
    public async Task The_next_token_may_be_listed_with_the_account_too()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions(o => o.CallbackAuthTokens.Add($"{TestValues.AccountSid}:the-next-one"))));

        Assert.That(await AcceptAsync(provider, "the-next-one", WebhookData.StatusCallback("sent")), Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(await AcceptAsync(provider, "the-next-one", WebhookData.StatusCallback(account: TestValues.OtherAccountSid)), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(provider.GetLogRecords(LogLevel.Warning).Single().Message, Does.Contain("'AC…:token'").And.Not.Contain("the-next-one"));
    }

    [Test]
    public async Task A_registrations_own_door_knows_no_other_registration()
    {
        await using var provider = Of(services =>
        {
            services.AddCourierTwilio("one", TestData.ConfigureOptions());
            return services.AddCourierTwilio("two", TestData.ConfigureOptions(o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
        });
        var form = WebhookData.StatusCallback();
        var signature = WebhookData.ComputeSignature(TestValues.AuthToken, Url, form);

        Assert.That(await provider.GetRequiredKeyedService<ITwilioWebhooks>("two").ProcessStatusCallbackAsync(signature, Url, form), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(await provider.GetRequiredKeyedService<ITwilioWebhooks>("one").ProcessStatusCallbackAsync(signature, Url, form), Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(await AcceptAsync(provider, TestValues.OtherAuthToken, WebhookData.StatusCallback(account: TestValues.OtherAccountSid)), Is.EqualTo(TwilioWebhookResult.Accepted));
    }

    [Test]
    public async Task Registrations_that_share_an_account_both_hear()
    {
        var (first, second) = (new Noting(), new Noting());
        await using var provider = Of(services =>
        {
            services.AddSingleton<First>(_ => new(first)).AddSingleton<Second>(_ => new(second));
            services.AddCourierTwilio("a", TestData.ConfigureOptions()).AddDeliveryReportHandler<First>();
            return services.AddCourierTwilio("b", TestData.ConfigureOptions()).AddDeliveryReportHandler<Second>();
        });

        await AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback());

        Assert.That((first.Count, second.Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Without_a_token_nothing_is_accepted_and_it_is_said_once_what_to_do()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions(o =>
            (o.AuthToken, o.ApiKeySid, o.ApiKeySecret) = ("", TestValues.ApiKeySid, TestValues.ApiKeySecret))));

        foreach (var token in new[] { "", TestValues.ApiKeySecret, "" })
        {
            Assert.That(await AcceptAsync(provider, token, WebhookData.StatusCallback()), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        }

        Assert.That(provider.GetLogRecords(LogLevel.Error).Single().Message, Does.Contain("Set AuthToken").And.Contain("(without a name)"));
    }

    [Test]
    public async Task Why_a_callback_was_refused_is_said_seldom_and_without_what_is_nobodys_business()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        for (var i = 0; i < 5; i++)
        {
            await Callbacks(provider).ProcessStatusCallbackAsync(WebhookData.ComputeSignature("wrong", Url, []), $"http://inside:8080/hook/12025550156\r\n?pin={TestValues.Number}", WebhookData.StatusCallback());
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
    [TestCase("https://App.example:443/@me/status", "https://App.example:443/@me/status", Description = "no user: as it was given")]
    public async Task Why_a_callback_was_refused_is_said_without_the_password_of_its_url(string url, string shown)
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        await Callbacks(provider).ProcessStatusCallbackAsync(WebhookData.ComputeSignature("wrong", url, []), url, WebhookData.StatusCallback());

        Assert.That(provider.GetLogRecords(LogLevel.Warning).Single().Message, Does.StartWith($"Webhook to {shown} for account"));
        Assert.That(provider.GetLogText(), Does.Not.Contain("nary"));
    }

    [Test]
    public async Task A_handlers_exception_comes_out_and_the_report_is_news_again()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions()));
        handler.SetupSequence(heard => heard.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("the database is away")).Returns(Task.CompletedTask);

        await Assert.ThatAsync(() => AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()), Throws.InvalidOperationException);
        Assert.That(await AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback()), Is.EqualTo(TwilioWebhookResult.Accepted));
        handler.Verify(heard => heard.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    // F65: out of order, five times over.
    [Test]
    public async Task Out_of_order_and_repeated_the_status_never_goes_back()
    {
        var heard = new List<DeliveryStatus>();
        handler.Setup(one => one.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()))
            .Callback((DeliveryReport report, CancellationToken _) => heard.Add(report.Status));
        await using var provider = Of(services => services.AddCourierTwilio(TestData.ConfigureOptions()));

        foreach (var status in new[] { "delivered", "sent", "queued", "delivered", "sent", "teleported", "delivered" })
        {
            await AcceptAsync(provider, TestValues.AuthToken, WebhookData.StatusCallback(status));
        }

        Assert.That(heard, Is.EqualTo(new[] { DeliveryStatus.Delivered }));
    }

    private ServiceProvider Of(Func<IServiceCollection, CourierTwilioBuilder> register) => TestServices.Build(new NeverCalledHandler(), services =>
    {
        services.AddSingleton(handler.Object);
        return register(services);
    });

    private static ITwilioWebhooks Callbacks(IServiceProvider provider) => provider.GetRequiredService<ITwilioWebhooks>();

    private static Task<TwilioWebhookResult> AcceptAsync(IServiceProvider provider, string token, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        Callbacks(provider).ProcessStatusCallbackAsync(WebhookData.ComputeSignature(token, Url, form), Url, form);

    private static Task<TwilioWebhookResult> AcceptInboundAsync(IServiceProvider provider, string token, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        Callbacks(provider).ProcessInboundMessageAsync(WebhookData.ComputeSignature(token, Url, form), Url, form);

    internal sealed class Noting
    {
        public int Count { get; set; }
    }

    internal sealed class First(Noting noting) : IDeliveryReportHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) => Task.FromResult(noting.Count++);
    }

    internal sealed class Second(Noting noting) : IDeliveryReportHandler
    {
        public Task HandleAsync(DeliveryReport report, CancellationToken cancellationToken) => Task.FromResult(noting.Count++);
    }
}
