using Courier.Sms;

namespace Courier.Twilio.Tests.Sms;

public class SmsProviderExtensionsTests
{
    [Test]
    public async Task SendAsync_sends_the_text_to_the_number()
    {
        var transport = new CapturingHandler();
        await using var provider = TestServices.Build(transport);

        var result = await provider.GetSmsProvider().SendAsync(TestValues.Number, TestValues.Text);

        Assert.That(result, Is.TypeOf<SmsAccepted>());
        Assert.That(
            (transport.LastRequest["To"], transport.LastRequest["Body"]),
            Is.EqualTo((TestValues.Number, TestValues.Text)));
    }

    [Test]
    public async Task SendAsync_throws_for_an_invalid_number_null_and_cancellation()
    {
        await using var provider = TestServices.Build(new NeverCalledHandler());
        var sms = provider.GetSmsProvider();

        await Assert.ThatAsync(() => sms.SendAsync("2025550156", "x"), Throws.InstanceOf<FormatException>());
        await Assert.ThatAsync(() => sms.SendAsync(null!, "x"), Throws.ArgumentNullException);
        await Assert.ThatAsync(() => sms.SendAsync(TestValues.Number, null!), Throws.ArgumentNullException);
        await Assert.ThatAsync(() => ((ISmsProvider)null!).SendAsync("x", "x"), Throws.ArgumentNullException);
        await Assert.ThatAsync(
            () => sms.SendAsync(TestValues.Number, "x", new CancellationToken(canceled: true)),
            Throws.InstanceOf<OperationCanceledException>());
    }
}
