using Courier.Sms;
using Courier.Twilio.Envelopes;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Moq;

namespace Courier.Twilio.Tests.Sending;

public class CourierEnvelopeSenderTests
{
    private readonly Mock<ISmsProvider> sms = new(MockBehavior.Strict);
    private readonly FakeLogger<CourierEnvelopeSender> log = new();

    [SetUp]
    public void Every_test_starts_with_nothing_sent()
    {
        sms.Reset();
        log.Collector.Clear();
    }

    [Test]
    public async Task Each_recipient_gets_its_message_and_the_results_keep_the_order()
    {
        Accepts(TestValues.Number, "SM1");
        Accepts(TestValues.OtherNumber, "SM2");

        var results = await Send(TestValues.Number, TestValues.OtherNumber);

        Assert.That(results.Cast<SmsAccepted>().Select(accepted => accepted.Receipt.MessageId), Is.EqualTo(new[] { "SM1", "SM2" }));
    }

    [Test]
    public async Task One_bad_recipient_does_not_stop_the_others()
    {
        Accepts(TestValues.Number, "SM1");
        Accepts(TestValues.OtherNumber, "SM3");

        var results = await Send(TestValues.Number, "nonsense", TestValues.OtherNumber);

        Assert.That(results.Select(result => result.GetType()), Is.EqualTo(new[] { typeof(SmsAccepted), typeof(SmsRejected), typeof(SmsAccepted) }));
        Assert.That(((SmsRejected)results[1]).Failure.Message, Does.StartWith("$.message.to[1].phone_number must start with '+'"));
    }

    [Test]
    public async Task One_rejected_or_unconfirmed_recipient_does_not_stop_the_others()
    {
        var failure = new SmsFailure { Reason = SmsFailureReason.NoResponse, Message = "No answer." };
        sms.SetupSequence(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SmsRejected(failure))
            .ReturnsAsync(new SmsUnconfirmed(failure, "id"))
            .ReturnsAsync(new SmsAccepted(new("SM3")));

        var results = await Send(TestValues.Number, TestValues.Number, TestValues.Number);

        Assert.That(results.Select(result => result.GetType()), Is.EqualTo(new[] { typeof(SmsRejected), typeof(SmsUnconfirmed), typeof(SmsAccepted) }));
    }

    [Test]
    public void A_faulty_document_sends_nothing()
    {
        Assert.ThrowsAsync<CourierEnvelopeException>(() => Sender().SendAsync(TestData.Utf8("{}")));

        sms.VerifyNoOtherCalls();
    }

    [Test]
    public void Cancelled_before_anything_was_sent_it_throws()
    {
        Assert.ThrowsAsync<OperationCanceledException>(() => Send(new CancellationToken(canceled: true), TestValues.Number));

        sms.VerifyNoOtherCalls();
    }

    [Test]
    public void Cancelled_before_anything_was_sent_it_throws_whoever_comes_first()
    {
        Assert.ThrowsAsync<OperationCanceledException>(() => Send(new CancellationToken(canceled: true), "nonsense", TestValues.Number));

        sms.VerifyNoOtherCalls();
    }

    [Test]
    public async Task Cancelled_after_the_first_send_the_rest_is_rejected_and_nothing_is_lost()
    {
        using var cancellation = new CancellationTokenSource();
        sms.Setup(provider => provider.SendAsync(It.IsAny<SmsMessage>(), cancellation.Token))
            .Callback(cancellation.Cancel)
            .ReturnsAsync(new SmsAccepted(new("SM1")));

        var results = await Send(cancellation.Token, TestValues.Number, TestValues.OtherNumber, "nonsense");

        Assert.That(results[0], Is.EqualTo(new SmsAccepted(new("SM1"))));
        Assert.That(((SmsRejected)results[1]).Failure.Message, Does.Contain("certainly not sent"));
        Assert.That(((SmsRejected)results[1]).Failure.IsTransient, Is.True);
        Assert.That(((SmsRejected)results[2]).Failure.Reason, Is.EqualTo(SmsFailureReason.InvalidRecipient));
        sms.Verify(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()), Times.Once);
    }

    [Test]
    public async Task A_send_that_throws_as_promised_when_cancelled_was_certainly_not_sent()
    {
        using var cancellation = new CancellationTokenSource();
        sms.SetupSequence(provider => provider.SendAsync(It.IsAny<SmsMessage>(), cancellation.Token))
            .ReturnsAsync(new SmsAccepted(new("SM1")))
            .Returns(() =>
            {
                cancellation.Cancel();
                return Task.FromCanceled<SmsSendResult>(cancellation.Token);
            });

        var results = await Send(cancellation.Token, TestValues.Number, TestValues.OtherNumber);

        Assert.That(results[1], Is.TypeOf<SmsRejected>());
    }

    // A provider of the application's may break its promise; what was sent before must be known all the same.
    [TestCase(typeof(HttpRequestException))]
    [TestCase(typeof(TaskCanceledException))]
    [TestCase(typeof(InvalidOperationException))]
    public async Task A_provider_that_throws_takes_no_result_with_it_and_leaves_its_own_in_doubt(Type type)
    {
        sms.SetupSequence(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SmsAccepted(new("SM1")))
            .ThrowsAsync((Exception)Activator.CreateInstance(type, $"canary {TestValues.Number}")!)
            .ReturnsAsync(new SmsAccepted(new("SM3")));

        var results = await Send(TestValues.Number, TestValues.OtherNumber, TestValues.Number);

        Assert.That(results[0], Is.EqualTo(new SmsAccepted(new("SM1"))));
        Assert.That(results[1], Is.TypeOf<SmsUnconfirmed>());
        Assert.That(((SmsUnconfirmed)results[1]).Failure.Message, Does.Contain(type.Name).And.Not.Contain("canary"));
        Assert.That(((SmsUnconfirmed)results[1]).SendId, Does.Match("^[0-9a-f]{32}$"));
        Assert.That(results[2], Is.EqualTo(new SmsAccepted(new("SM3"))));
    }

    [Test]
    public void A_provider_that_throws_on_the_first_message_is_heard()
    {
        sms.Setup(provider => provider.SendAsync(It.IsAny<SmsMessage>(), It.IsAny<CancellationToken>())).ThrowsAsync(new InvalidOperationException("misconfigured"));

        Assert.That(() => Send(TestValues.Number, TestValues.OtherNumber), Throws.InvalidOperationException.With.Message.EqualTo("misconfigured"));
    }

    [Test]
    public async Task What_is_not_used_here_is_said_once()
    {
        Accepts(TestValues.Number, "SM1");

        await Sender().SendAsync(TestData.Utf8($$$$"""{"message":{"to":[{"phone_number":"{{{{TestValues.Number}}}}"},{"phone_number":"{{{{TestValues.Number}}}}"}],"content":{"title":"t","body":"x"},"routing":{}}}"""));

        Assert.That(log.Collector.GetSnapshot().Select(line => line.Message), Is.EqualTo(new[]
        {
            "The envelope has fields that are not used here: $.message.routing, $.message.content.title.",
        }));
    }

    [Test]
    public async Task A_text_that_still_holds_a_variable_is_warned_of_without_showing_it()
    {
        Accepts(TestValues.Number, "SM1");

        await Sender().SendAsync(TestData.Utf8($$$$"""{"message":{"to":{"phone_number":"{{{{TestValues.Number}}}}"},"content":{"body":"canary {{nobody}}"}}}"""));

        var line = log.Collector.GetSnapshot().Single();
        Assert.That(line.Level, Is.EqualTo(LogLevel.Warning));
        Assert.That(line.Message, Does.StartWith("The text for recipient 0 still holds a variable").And.Not.Contain("canary").And.Not.Contain(TestValues.Number));
    }

    [Test]
    public async Task The_template_comes_from_the_source_and_the_renderer_puts_the_data_in()
    {
        var templates = Mock.Of<ISmsTemplateSource>(source => source.Find("welcome") == "Hello {{name}}");
        sms.Setup(provider => provider.SendAsync(It.Is<SmsMessage>(message => message.Body == "Hello Kitty"), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new SmsAccepted(new("SM1")));

        var results = await Sender(templates).SendAsync(
            TestData.Utf8($$$$"""{"message":{"to":{"phone_number":"{{{{TestValues.Number}}}}"},"template":"welcome","data":{"name":"Kitty"}}}"""));

        Assert.That(results.Single(), Is.TypeOf<SmsAccepted>());
    }

    private void Accepts(string number, string sid) => sms
        .Setup(provider => provider.SendAsync(It.Is<SmsMessage>(message => message.To.ToString() == number), It.IsAny<CancellationToken>()))
        .ReturnsAsync(new SmsAccepted(new(sid)));

    private Task<IReadOnlyList<SmsSendResult>> Send(params string[] numbers) => Send(CancellationToken.None, numbers);

    private Task<IReadOnlyList<SmsSendResult>> Send(CancellationToken cancellationToken, params string[] numbers)
    {
        var to = string.Join(',', numbers.Select(number => $$"""{"phone_number":"{{number}}"}"""));
        return Sender().SendAsync(TestData.Utf8($$$$"""{"message":{"to":[{{{{to}}}}],"content":{"body":"x"}}}"""), cancellationToken);
    }

    private CourierEnvelopeSender Sender(ISmsTemplateSource? templates = null) =>
        new(sms.Object, templates ?? Mock.Of<ISmsTemplateSource>(), new PlaceholderRenderer(MissingVariableBehavior.KeepPlaceholder), log);
}
