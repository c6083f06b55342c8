using Courier.Sms;
using Courier.Twilio.Envelopes;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace Courier.Twilio.Tests.Fixtures;

/// <summary>An envelope sender with a provider that records, and its logger.</summary>
public abstract class EnvelopeSenderFixture
{
    private protected Mock<ISmsProvider> Sms { get; } = new(MockBehavior.Strict);

    private protected FakeLogger<CourierEnvelopeSender> Logger { get; } = new();

    private protected FakeTimeProvider Clock { get; } = new(TestEnvelopes.Now);

    [SetUp]
    public void Reset()
    {
        Sms.Reset();
        Logger.Collector.Clear();
    }

    protected void SetUpAccepted(string number, string sid) => Sms
        .Setup(provider => provider.SendAsync(
            It.Is<SmsMessage>(message => message.To.ToString() == number), It.IsAny<CancellationToken>()))
        .ReturnsAsync(new SmsAccepted(new(sid)));

    protected static byte[] CreateDocument(params string[] numbers)
    {
        var to = string.Join(',', numbers.Select(number => $$"""{"phone_number":"{{number}}"}"""));
        return TestData.Utf8($$$$"""{"message":{"to":[{{{{to}}}}],"content":{"body":"x"}}}""");
    }

    private protected CourierEnvelopeSender CreateSender(
        ISmsTemplateSource? templates = null,
        ISmsTemplateRenderer? renderer = null,
        CourierTwilioOptions? options = null)
    {
        options ??= TestData.Options();
        return new(
            Sms.Object,
            merger: null,
            () => options,
            Clock,
            evaluator: null,
            templates ?? Mock.Of<ISmsTemplateSource>(),
            renderer ?? new PlaceholderRenderer(MissingVariableBehavior.KeepPlaceholder),
            Logger);
    }
}
