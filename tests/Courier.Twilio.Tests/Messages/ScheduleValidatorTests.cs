using Courier.Sms;
using static Courier.Twilio.Tests.Messages.TwilioRequests;

namespace Courier.Twilio.Tests.Messages;

public class ScheduleValidatorTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan MaxAhead = TimeSpan.FromDays(35) + TimeSpan.FromMinutes(5);

    [Test]
    public void Time_clearly_outside_of_the_window_is_rejected()
    {
        Assert.That(GetFailure(At(Now - Tolerance - Second)).Message, Does.StartWith("SendAt is in the past"));
        Assert.That(GetFailure(At(DateTimeOffset.UnixEpoch)).Message, Does.StartWith("SendAt is in the past"));
        Assert.That(GetFailure(At(Now + MaxAhead + Second)).Message, Does.StartWith("SendAt is more than"));
        Assert.That(GetFailure(At(Now + MaxAhead + Second)).Reason, Is.EqualTo(SmsFailureReason.InvalidMessage));
    }

    [Test]
    public void Time_that_Twilio_may_accept_is_posted()
    {
        CreateRequest(At(Now - Tolerance));
        CreateRequest(At(Now));
        CreateRequest(At(Now + TimeSpan.FromHours(1)));
        CreateRequest(At(Now + MaxAhead));
        CreateRequest(Body(("ScheduleType", "fixed"), ("SendAt", "2026-11-24T12:00:00+02:00")));
        CreateRequest(Body(("ScheduleType", "Fixed"), ("SendAt", "a form that only Twilio knows")));
        CreateRequest(Body(("ScheduleType", ""), ("SendAt", "")));
    }

    [Test]
    public void Time_of_an_override_is_validated()
    {
        Assert.That(
            GetFailure(Body(("ScheduleType", "fixed"), ("SendAt", "2025-11-24T12:00:00Z"))).Message,
            Does.StartWith("SendAt is in the past"));
    }

    [Test]
    public void Schedule_without_what_belongs_to_it_is_rejected()
    {
        Assert.That(
            GetFailure(Body(("SendAt", "2026-11-24T12:00:00Z"))).Message,
            Is.EqualTo("SendAt needs ScheduleType: set ScheduleType to fixed."));
        Assert.That(
            GetFailure(Body(("ScheduleType", "fixed"))).Message,
            Does.StartWith("ScheduleType needs SendAt"));
        Assert.That(
            GetFailure(Body(("ScheduleType", "daily"), ("SendAt", "2026-11-24T12:00:00Z"))).Message,
            Is.EqualTo("ScheduleType must be fixed."));
    }

    [Test]
    public void Scheduled_message_needs_a_Messaging_Service()
    {
        var later = At(Now + TimeSpan.FromHours(1));

        Assert.That(
            GetFailure(
                later,
                TestData.Options(o => (o.MessagingServiceSid, o.From) = (null, TestValues.Sender))).Message,
            Is.EqualTo("A message with SendAt needs a Messaging Service: set MessagingServiceSid."));
        CreateRequest(later);
        CreateRequest(
            later,
            TestData.Options(o => (o.MessagingServiceSid, o.From) = (null, TestValues.MessagingServiceSid)));
    }

    private static SmsMessage At(DateTimeOffset time) => TestData.Message() with { SendAt = time };

    private static SmsMessage Body(params (string Name, string Value)[] fields) => TestData.Message(
        overrides: new TwilioOverrides
        {
            Body = fields.Aggregate(
                TwilioFieldSet.Empty, (all, field) => all.MergedWith(new() { [field.Name] = field.Value })),
        });
}
