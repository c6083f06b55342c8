using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;
using Moq;

namespace Courier.Twilio.Tests.Webhooks;

/// <summary>Which token is asked for, and who hears.</summary>
public class TwilioWebhookProcessorTests
{
    private const string Url = Callback.Url;

    private readonly Mock<IDeliveryReportHandler> handler = new();

    [Test]
    public async Task A_signed_callback_is_handed_on_and_a_replay_is_no_news()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured()));

        for (var i = 0; i < 3; i++)
        {
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, Callback.Status()), Is.EqualTo(TwilioWebhookResult.Accepted));
        }

        handler.Verify(heard => heard.HandleAsync(It.Is<DeliveryReport>(report => report.Status == DeliveryStatus.Delivered), It.IsAny<CancellationToken>()), Times.Once);
        handler.VerifyNoOtherCalls();
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    public async Task An_unsigned_one_is_not(string? signature)
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured()));

        Assert.That(await Callbacks(provider).ProcessStatusCallbackAsync(signature, Url, Callback.Status()), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(await Callbacks(provider).ProcessInboundMessageAsync(signature, Url, Callback.Inbound()), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        handler.VerifyNoOtherCalls();
    }

    [Test]
    public async Task What_is_signed_and_tells_of_no_message_is_no_status_callback()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured()));
        var shifted = Callback.Status().Select(field => field.Key == "MessageSid" ? new("MessageSi", $"d{field.Value}") : field).Where(field => field.Key != "SmsSid");

        Assert.That(await AcceptAsync(provider, TestValues.AuthToken, shifted), Is.EqualTo(TwilioWebhookResult.InvalidStatusCallback));
        Assert.That(await AcceptAsync(provider, TestValues.AuthToken, Callback.Inbound()), Is.EqualTo(TwilioWebhookResult.InvalidStatusCallback));
        Assert.That(await AcceptInboundAsync(provider, TestValues.AuthToken, Callback.Status()), Is.EqualTo(TwilioWebhookResult.InvalidInboundMessage));
        handler.VerifyNoOtherCalls();
    }

    [Test]
    public async Task The_account_chooses_the_token()
    {
        await using var provider = Of(services =>
        {
            services.AddCourierTwilio("other", TestData.Configured(o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
            return services.AddCourierTwilio(TestData.Configured());
        });

        Assert.Multiple(async () =>
        {
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, Callback.Status()), Is.EqualTo(TwilioWebhookResult.Accepted));
            Assert.That(await AcceptAsync(provider, TestValues.OtherAuthToken, Callback.Status(account: TestValues.OtherAccountSid)), Is.EqualTo(TwilioWebhookResult.Accepted));
            Assert.That(await AcceptAsync(provider, TestValues.OtherAuthToken, Callback.Status()), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, Callback.Status(account: TestValues.OtherAccountSid)), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, Callback.Status(account: "ACcccccccccccccccccccccccccccccccc")), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, Callback.Status().Where(field => field.Key != "AccountSid")), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
            Assert.That(await AcceptAsync(provider, TestValues.AuthToken, [.. Callback.Status(), .. Callback.Form("AccountSid", TestValues.OtherAccountSid)]), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        });
    }

    [Test]
    public async Task The_next_token_is_true_while_one_replaces_the_other()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured(o => o.CallbackAuthTokens.Add("the-next-one"))));

        Assert.That(await AcceptAsync(provider, "the-next-one", Callback.Status("sent")), Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(await AcceptAsync(provider, TestValues.AuthToken, Callback.Status()), Is.EqualTo(TwilioWebhookResult.Accepted));
    }

    [Test]
    public async Task An_account_that_overrides_name_is_heard_once_its_token_is_known_here()
    {
        await using var deaf = Of(services => services.AddCourierTwilio(TestData.Configured()));
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured(o => o.CallbackAuthTokens.Add(TestValues.OtherAuthToken))));
        var form = Callback.Status(account: TestValues.OtherAccountSid);

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
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured(o => o.CallbackAuthTokens.Add($"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}"))));
        var form = Callback.Status("failed", account ?? "").Where(field => field.Key != "AccountSid" || account is not null);

        Assert.That(await AcceptAsync(provider, TestValues.OtherAuthToken, form), Is.EqualTo(outcome));
        Assert.That(await AcceptAsync(provider, $"{TestValues.OtherAccountSid}:{TestValues.OtherAuthToken}", form), Is.EqualTo(TwilioWebhookResult.InvalidSignature), "the entry itself is no token");
    }

    [Test]
    public async Task The_next_token_may_be_listed_with_the_account_too()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured(o => o.CallbackAuthTokens.Add($"{TestValues.AccountSid}:the-next-one"))));

        Assert.That(await AcceptAsync(provider, "the-next-one", Callback.Status("sent")), Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(await AcceptAsync(provider, "the-next-one", Callback.Status(account: TestValues.OtherAccountSid)), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(provider.LogRecords(LogLevel.Warning).Single().Message, Does.Contain("'AC…:token'").And.Not.Contain("the-next-one"));
    }

    [Test]
    public async Task A_registrations_own_door_knows_no_other_registration()
    {
        await using var provider = Of(services =>
        {
            services.AddCourierTwilio("one", TestData.Configured());
            return services.AddCourierTwilio("two", TestData.Configured(o => (o.AccountSid, o.AuthToken) = (TestValues.OtherAccountSid, TestValues.OtherAuthToken)));
        });
        var form = Callback.Status();
        var signature = Callback.Sign(TestValues.AuthToken, Url, form);

        Assert.That(await provider.GetRequiredKeyedService<ITwilioWebhooks>("two").ProcessStatusCallbackAsync(signature, Url, form), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        Assert.That(await provider.GetRequiredKeyedService<ITwilioWebhooks>("one").ProcessStatusCallbackAsync(signature, Url, form), Is.EqualTo(TwilioWebhookResult.Accepted));
        Assert.That(await AcceptAsync(provider, TestValues.OtherAuthToken, Callback.Status(account: TestValues.OtherAccountSid)), Is.EqualTo(TwilioWebhookResult.Accepted));
    }

    [Test]
    public async Task Registrations_that_share_an_account_both_hear()
    {
        var (first, second) = (new Noting(), new Noting());
        await using var provider = Of(services =>
        {
            services.AddSingleton<First>(_ => new(first)).AddSingleton<Second>(_ => new(second));
            services.AddCourierTwilio("a", TestData.Configured()).AddDeliveryReportHandler<First>();
            return services.AddCourierTwilio("b", TestData.Configured()).AddDeliveryReportHandler<Second>();
        });

        await AcceptAsync(provider, TestValues.AuthToken, Callback.Status());

        Assert.That((first.Count, second.Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task Without_a_token_nothing_is_accepted_and_it_is_said_once_what_to_do()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured(o =>
            (o.AuthToken, o.ApiKeySid, o.ApiKeySecret) = ("", TestValues.ApiKeySid, TestValues.ApiKeySecret))));

        foreach (var token in new[] { "", TestValues.ApiKeySecret, "" })
        {
            Assert.That(await AcceptAsync(provider, token, Callback.Status()), Is.EqualTo(TwilioWebhookResult.InvalidSignature));
        }

        Assert.That(provider.LogRecords(LogLevel.Error).Single().Message, Does.Contain("Set AuthToken").And.Contain("(without a name)"));
    }

    [Test]
    public async Task Why_a_callback_was_refused_is_said_seldom_and_without_what_is_nobodys_business()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured()));

        for (var i = 0; i < 5; i++)
        {
            await Callbacks(provider).ProcessStatusCallbackAsync(Callback.Sign("wrong", Url, []), $"http://inside:8080/hook/12025550156\r\n?pin={TestValues.Number}", Callback.Status());
        }

        var line = provider.LogRecords(LogLevel.Warning).Single();
        Assert.That(line.Message, Does.Contain("http://inside:8080/hook/1202•••0156").And.Contain("PublicBaseUrl"));
        Assert.That(provider.AllLogText(), Does.Not.Contain("2025550156").And.Not.Contain("pin").And.Not.Contain("\r"));
    }

    [TestCase("https://twilio:canary@app.example/twilio/status", "https://app.example/twilio/status")]
    [TestCase("https://canary@app.example:8443/@me/status?to=me@app.example", "https://app.example:8443/@me/status")]
    [TestCase("https://twilio:ca?nary@app.example/", "(no URL)")]
    [TestCase("https://twilio:ca/nary@app.example/", "(no URL)")]
    [TestCase("twilio:canary@app.example/", "(no URL)")]
    [TestCase("https://App.example:443/@me/status", "https://App.example:443/@me/status", Description = "no user: as it was given")]
    public async Task Why_a_callback_was_refused_is_said_without_the_password_of_its_url(string url, string shown)
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured()));

        await Callbacks(provider).ProcessStatusCallbackAsync(Callback.Sign("wrong", url, []), url, Callback.Status());

        Assert.That(provider.LogRecords(LogLevel.Warning).Single().Message, Does.StartWith($"A callback to {shown} for account"));
        Assert.That(provider.AllLogText(), Does.Not.Contain("nary"));
    }

    [Test]
    public async Task A_handlers_exception_comes_out_and_the_report_is_news_again()
    {
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured()));
        handler.SetupSequence(heard => heard.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("the database is away")).Returns(Task.CompletedTask);

        await Assert.ThatAsync(() => AcceptAsync(provider, TestValues.AuthToken, Callback.Status()), Throws.InvalidOperationException);
        Assert.That(await AcceptAsync(provider, TestValues.AuthToken, Callback.Status()), Is.EqualTo(TwilioWebhookResult.Accepted));
        handler.Verify(heard => heard.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()), Times.Exactly(2));
    }

    // F65: out of order, five times over.
    [Test]
    public async Task Out_of_order_and_repeated_the_status_never_goes_back()
    {
        var heard = new List<DeliveryStatus>();
        handler.Setup(one => one.HandleAsync(It.IsAny<DeliveryReport>(), It.IsAny<CancellationToken>()))
            .Callback((DeliveryReport report, CancellationToken _) => heard.Add(report.Status));
        await using var provider = Of(services => services.AddCourierTwilio(TestData.Configured()));

        foreach (var status in new[] { "delivered", "sent", "queued", "delivered", "sent", "teleported", "delivered" })
        {
            await AcceptAsync(provider, TestValues.AuthToken, Callback.Status(status));
        }

        Assert.That(heard, Is.EqualTo(new[] { DeliveryStatus.Delivered }));
    }

    private ServiceProvider Of(Func<IServiceCollection, CourierTwilioBuilder> register) => TestServices.Build(new NoSocket(), services =>
    {
        services.AddSingleton(handler.Object);
        return register(services);
    });

    private static ITwilioWebhooks Callbacks(IServiceProvider provider) => provider.GetRequiredService<ITwilioWebhooks>();

    private static Task<TwilioWebhookResult> AcceptAsync(IServiceProvider provider, string token, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        Callbacks(provider).ProcessStatusCallbackAsync(Callback.Sign(token, Url, form), Url, form);

    private static Task<TwilioWebhookResult> AcceptInboundAsync(IServiceProvider provider, string token, IEnumerable<KeyValuePair<string, StringValues>> form) =>
        Callbacks(provider).ProcessInboundMessageAsync(Callback.Sign(token, Url, form), Url, form);

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
