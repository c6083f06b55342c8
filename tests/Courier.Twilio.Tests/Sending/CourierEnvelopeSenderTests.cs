using Courier.Sms;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Moq;

namespace Courier.Twilio.Tests.Sending;

public class CourierEnvelopeSenderTests : EnvelopeSenderFixture
{
    [Test]
    public async Task SendAsync_returns_one_result_per_recipient_in_order()
    {
        SetUpAccepted(TestValues.Number, "SM1");
        SetUpAccepted(TestValues.OtherNumber, "SM2");

        var results = await SendAsync(TestValues.Number, TestValues.OtherNumber);

        var ids = results.Select(result => ((SmsAccepted)result.Result).Receipt.MessageId);
        Assert.That(ids, Is.EqualTo(new[] { "SM1", "SM2" }));
    }

    [Test]
    public async Task Invalid_recipient_is_rejected_and_the_others_are_sent()
    {
        SetUpAccepted(TestValues.Number, "SM1");
        SetUpAccepted(TestValues.OtherNumber, "SM3");

        var results = await SendAsync(TestValues.Number, "nonsense", TestValues.OtherNumber);

        Assert.That(
            results.Select(result => result.Result.GetType()),
            Is.EqualTo(new[] { typeof(SmsAccepted), typeof(SmsRejected), typeof(SmsAccepted) }));
        Assert.That(
            ((SmsRejected)results[1].Result).Failure.Message,
            Does.StartWith("$.message.to[1].phone_number must start with '+'"));
    }

    [Test]
    public async Task Rejected_and_unconfirmed_sends_do_not_stop_the_following_ones()
    {
        var failure = new SmsFailure { Reason = SmsFailureReason.NoResponse, Message = "No response." };
        Sms.SetupSequence(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SmsRejected(failure))
            .ReturnsAsync(new SmsUnconfirmed(failure, "id"))
            .ReturnsAsync(new SmsAccepted(new("SM3")));

        var results = await SendAsync(TestValues.Number, TestValues.Number, TestValues.Number);

        Assert.That(
            results.Select(result => result.Result.GetType()),
            Is.EqualTo(new[] { typeof(SmsRejected), typeof(SmsUnconfirmed), typeof(SmsAccepted) }));
    }

    [Test]
    public void Invalid_envelope_throws_and_sends_nothing()
    {
        Assert.ThrowsAsync<CourierEnvelopeException>(() => CreateSender().SendAsync(TestData.Utf8("{}")));

        Sms.VerifyNoOtherCalls();
    }

    [Test]
    public void SendAsync_cancelled_before_the_first_send_throws()
    {
        Assert.ThrowsAsync<OperationCanceledException>(
            () => SendAsync(new CancellationToken(canceled: true), TestValues.Number));

        Sms.VerifyNoOtherCalls();
    }

    [Test]
    public void SendAsync_cancelled_before_the_first_send_throws_despite_an_invalid_recipient()
    {
        Assert.ThrowsAsync<OperationCanceledException>(
            () => SendAsync(new CancellationToken(canceled: true), "nonsense", TestValues.Number));

        Sms.VerifyNoOtherCalls();
    }

    [Test]
    public async Task SendAsync_cancelled_after_the_first_send_rejects_the_remaining_recipients()
    {
        using var cancellation = new CancellationTokenSource();
        Sms.Setup(provider => provider.SendAsync(It.IsAny<SmsMessage>(), cancellation.Token))
            .Callback(cancellation.Cancel)
            .ReturnsAsync(new SmsAccepted(new("SM1")));

        var results = await SendAsync(cancellation.Token, TestValues.Number, TestValues.OtherNumber, "nonsense");

        Assert.That(results[0].Result, Is.EqualTo(new SmsAccepted(new("SM1"))));
        Assert.That(((SmsRejected)results[1].Result).Failure.Message, Does.Contain("was not sent"));
        Assert.That(((SmsRejected)results[1].Result).Failure.IsTransient, Is.True);
        Assert.That(((SmsRejected)results[2].Result).Failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        Sms.Verify(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Test]
    public async Task Provider_that_throws_on_cancellation_makes_the_recipient_rejected()
    {
        using var cancellation = new CancellationTokenSource();
        Sms.SetupSequence(provider => provider.SendAsync(It.IsAny<SmsMessage>(), cancellation.Token))
            .ReturnsAsync(new SmsAccepted(new("SM1")))
            .Returns(() =>
            {
                cancellation.Cancel();
                return Task.FromCanceled<SmsSendResult>(cancellation.Token);
            });

        var results = await SendAsync(cancellation.Token, TestValues.Number, TestValues.OtherNumber);

        Assert.That(results[1].Result, Is.TypeOf<SmsRejected>());
    }

    // A provider of the application may violate the contract; the results before it must not be lost.
    [TestCase(typeof(HttpRequestException))]
    [TestCase(typeof(TaskCanceledException))]
    [TestCase(typeof(InvalidOperationException))]
    public async Task Provider_that_throws_after_the_first_send_makes_the_recipient_unconfirmed(Type type)
    {
        Sms.SetupSequence(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SmsAccepted(new("SM1")))
            .ThrowsAsync((Exception)Activator.CreateInstance(type, $"canary {TestValues.Number}")!)
            .ReturnsAsync(new SmsAccepted(new("SM3")));

        var results = await SendAsync(TestValues.Number, TestValues.OtherNumber, TestValues.Number);

        Assert.That(results[0].Result, Is.EqualTo(new SmsAccepted(new("SM1"))));
        Assert.That(results[1].Result, Is.TypeOf<SmsUnconfirmed>());
        Assert.That(
            ((SmsUnconfirmed)results[1].Result).Failure.Message,
            Does.Contain(type.Name).And.Not.Contain("canary"));
        Assert.That(((SmsUnconfirmed)results[1].Result).SendId, Does.Match("^[0-9a-f]{32}$"));
        Assert.That(results[2].Result, Is.EqualTo(new SmsAccepted(new("SM3"))));
    }

    [Test]
    public void Provider_that_throws_on_the_first_send_propagates()
    {
        Sms.Setup(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()))
            .ThrowsAsync(new InvalidOperationException("misconfigured"));

        Assert.That(
            () => SendAsync(TestValues.Number, TestValues.OtherNumber),
            Throws.InvalidOperationException.With.Message.EqualTo("misconfigured"));
    }

    [Test]
    public async Task Ignored_fields_are_logged_once_per_envelope()
    {
        SetUpAccepted(TestValues.Number, "SM1");

        await CreateSender().SendAsync(TestData.Utf8($$$$"""
            {
              "message": {
                "to": [{"phone_number":"{{{{TestValues.Number}}}}"},{"phone_number":"{{{{TestValues.Number}}}}"}],
                "content": {"title":"t","body":"x"},
                "routing": {}
              }
            }
            """));

        Assert.That(Logger.Collector.GetSnapshot().Select(line => line.Message), Is.EqualTo(new[]
        {
            "Envelope contains fields that are ignored: $.message.routing, $.message.content.title.",
        }));
    }

    [Test]
    public async Task Unresolved_placeholder_is_logged_without_its_text()
    {
        SetUpAccepted(TestValues.Number, "SM1");

        await CreateSender().SendAsync(TestData.Utf8($$$$"""
            {
              "message": {
                "to": {"phone_number":"{{{{TestValues.Number}}}}"},
                "content": {"body":"canary {{name}}"}
              }
            }
            """));

        var line = Logger.Collector.GetSnapshot().Single();
        Assert.That(line.Level, Is.EqualTo(LogLevel.Warning));
        Assert.That(line.Message, Does.StartWith("Text for recipient 0 contains a placeholder"));
        Assert.That(line.Message, Does.Not.Contain("canary").And.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task Template_is_found_in_the_source_and_rendered_with_the_data()
    {
        var templates = TestTemplates.CreateCustom(("welcome", "Hello {{name}}"));
        Sms
            .Setup(provider => provider.SendAsync(
                It.Is<SmsMessage>(message => message.Body == "Hello Kitty"), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SmsAccepted(new("SM1")));

        var results = await CreateSender(templates).SendAsync(TestData.Utf8($$"""
            {
              "message": {
                "to": {"phone_number":"{{TestValues.Number}}"},
                "template": "welcome",
                "data": {"name":"Kitty"}
              }
            }
            """));

        Assert.That(results.Single().Result, Is.TypeOf<SmsAccepted>());
    }

    [Test]
    public async Task Result_carries_its_recipient()
    {
        SetUpAccepted(TestValues.Number, "SM1");

        var results = await SendAsync(TestValues.Number, "nonsense");

        Assert.That(results[0].Recipient.Message!.To, Is.EqualTo(TestValues.Recipient));
        Assert.That(results[1].Recipient.Failure, Is.SameAs(((SmsRejected)results[1].Result).Failure));
    }

    [Test]
    public async Task Logger_that_throws_loses_no_result()
    {
        using var throwing = new ThrowingLoggerProvider(7, 8, 9);
        Sms.SetupSequence(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SmsAccepted(new("SM1")))
            .ReturnsAsync(new SmsAccepted(new("SM2")))
            .ThrowsAsync(new InvalidOperationException());
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(throwing));
        services.AddSingleton(Sms.Object);
        services.AddCourierTwilio(TestData.ConfigureOptions());
        await using var provider = services.BuildServiceProvider();
        var sender = provider.GetRequiredService<ICourierEnvelopeSender>();

        var results = await sender.SendAsync(TestData.Utf8($$$$"""
            {"message":{"to":[{"phone_number":"{{{{TestValues.Number}}}}"},{"phone_number":"{{{{TestValues.Number}}}}"},
             {"phone_number":"{{{{TestValues.Number}}}}"}],"content":{"title":"t","body":"x {{name}}"}}}
            """));

        Assert.That(
            results.Select(result => result.Result.GetType()),
            Is.EqualTo(new[] { typeof(SmsAccepted), typeof(SmsAccepted), typeof(SmsUnconfirmed) }));
        Assert.That(throwing.ThrowCount, Is.GreaterThanOrEqualTo(5));
    }

    private Task<IReadOnlyList<CourierSendResult>> SendAsync(params string[] numbers) =>
        SendAsync(CancellationToken.None, numbers);

    private Task<IReadOnlyList<CourierSendResult>> SendAsync(
        CancellationToken cancellationToken, params string[] numbers) =>
        CreateSender().SendAsync(CreateDocument(numbers), cancellationToken);
}
