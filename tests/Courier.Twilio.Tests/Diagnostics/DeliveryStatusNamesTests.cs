using Courier.Sms;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Tests.Diagnostics;

public class DeliveryStatusNamesTests
{
    [TestCase(DeliveryStatus.Unknown, "unknown")]
    [TestCase(DeliveryStatus.Accepted, "accepted")]
    [TestCase(DeliveryStatus.Scheduled, "scheduled")]
    [TestCase(DeliveryStatus.Queued, "queued")]
    [TestCase(DeliveryStatus.Sending, "sending")]
    [TestCase(DeliveryStatus.Sent, "sent")]
    [TestCase(DeliveryStatus.Delivered, "delivered")]
    [TestCase(DeliveryStatus.Read, "read")]
    [TestCase(DeliveryStatus.Undelivered, "undelivered")]
    [TestCase(DeliveryStatus.Failed, "failed")]
    [TestCase(DeliveryStatus.Canceled, "canceled")]
    [TestCase((DeliveryStatus)99, "unknown")]
    public void Status_has_its_name(DeliveryStatus status, string expected)
    {
        Assert.That(DeliveryStatusNames.GetName(status), Is.EqualTo(expected));
    }

    [Test]
    public void Each_status_has_a_name_of_its_own()
    {
        Assert.That(Enum.GetValues<DeliveryStatus>().Select(DeliveryStatusNames.GetName), Is.Unique);
    }
}
