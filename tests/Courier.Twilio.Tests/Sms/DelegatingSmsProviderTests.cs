using Courier.Sms;
using Moq;

namespace Courier.Twilio.Tests.Sms;

public class DelegatingSmsProviderTests
{
    [Test]
    public async Task SendAsync_passes_message_and_token_to_the_inner_provider()
    {
        using var source = new CancellationTokenSource();
        var message = TestData.Message();
        var inner = new Mock<ISmsProvider>(MockBehavior.Strict);
        inner.Setup(mock => mock.SendAsync(message, source.Token)).ReturnsAsync(new SmsAccepted(new("SM1")));

        var result = await new EmptyDecorator(inner.Object).SendAsync(message, source.Token);

        Assert.That(result, Is.EqualTo(new SmsAccepted(new("SM1"))));
    }

    [Test]
    public void Inner_provider_that_is_null_throws() => Assert.That(
        () => new EmptyDecorator(null!),
        Throws.ArgumentNullException.With.Property("ParamName").EqualTo("innerProvider"));

    private sealed class EmptyDecorator(ISmsProvider inner) : DelegatingSmsProvider(inner);
}
