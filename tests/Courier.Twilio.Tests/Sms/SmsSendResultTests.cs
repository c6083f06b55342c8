using Courier.Sms;

namespace Courier.Twilio.Tests.Sms;

public class SmsSendResultTests
{
    private const string SendId = "0123456789abcdef0123456789abcdef";

    private static readonly SmsReceipt Receipt = new(TestValues.MessageSid);

    private static readonly SmsFailure Failure = new()
    {
        Reason = SmsFailureReason.RecipientOptedOut,
        Message = "The recipient has opted out.",
        ProviderCode = "21610",
        Advice = ["Remove the recipient.", "Ask the recipient to text START."],
    };

    [Test]
    public void GetReceiptOrThrow_of_an_accepted_message_returns_the_receipt()
    {
        Assert.That(new SmsAccepted(Receipt).GetReceiptOrThrow(), Is.SameAs(Receipt));
    }

    [Test]
    public void GetReceiptOrThrow_of_a_rejected_message_throws_with_code_and_first_advice()
    {
        var exception = Assert.Throws<SmsRejectedException>(
            () => new SmsRejected(Failure).GetReceiptOrThrow())!;

        Assert.That(exception.Failure, Is.SameAs(Failure));
        Assert.That(exception.Message, Is.EqualTo(
            "The message was rejected with code 21610: The recipient has opted out. Remove the recipient."));
    }

    [Test]
    public void GetReceiptOrThrow_of_an_unconfirmed_message_throws_and_warns_of_sending_twice()
    {
        var exception = Assert.Throws<SmsUnconfirmedException>(
            () => new SmsUnconfirmed(Failure with { ProviderCode = null, Advice = [] }, SendId).GetReceiptOrThrow())!;

        Assert.That(exception.SendId, Is.EqualTo(SendId));
        Assert.That(exception.Message, Is.EqualTo(
            "The message is unconfirmed and may have been sent, so do not send it again unchecked; "
            + $"send {SendId}: The recipient has opted out."));
    }

    [Test]
    public void Retry_of_rejected_messages_does_not_send_an_unconfirmed_one_again()
    {
        var sends = 0;

        Assert.That(SendWithRetry, Throws.TypeOf<SmsUnconfirmedException>().And.InstanceOf<SmsSendException>());
        Assert.That(sends, Is.EqualTo(2));

        SmsSendResult Send() => ++sends == 1 ? new SmsRejected(Failure) : new SmsUnconfirmed(Failure, SendId);

        SmsReceipt SendWithRetry()
        {
            while (true)
            {
                try
                {
                    return Send().GetReceiptOrThrow();
                }
                catch (SmsRejectedException)
                {
                    // Sent again by the next iteration.
                }
            }
        }
    }

    [Test]
    public void TryGetReceipt_returns_the_receipt_of_an_accepted_message_only()
    {
        Assert.That(new SmsAccepted(Receipt).TryGetReceipt(out var receipt), Is.True);
        Assert.That(receipt, Is.SameAs(Receipt));
        Assert.That(new SmsRejected(Failure).TryGetReceipt(out receipt), Is.False);
        Assert.That(receipt, Is.Null);
        Assert.That(new SmsUnconfirmed(Failure, SendId).TryGetReceipt(out receipt), Is.False);
        Assert.That(receipt, Is.Null);
    }

    [Test]
    public void Exceptions_without_a_failure_or_a_send_id_cannot_be_created()
    {
        Assert.That(() => new SmsRejectedException(null!), Throws.ArgumentNullException);
        Assert.That(() => new SmsUnconfirmedException(null!, SendId), Throws.ArgumentNullException);
        Assert.That(() => new SmsUnconfirmedException(Failure, null!), Throws.ArgumentNullException);
    }
}
