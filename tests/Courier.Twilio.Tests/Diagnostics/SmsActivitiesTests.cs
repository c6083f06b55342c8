using System.Diagnostics;
using Courier.Sms;
using Courier.Twilio.Diagnostics;

namespace Courier.Twilio.Tests.Diagnostics;

public sealed class SmsActivitiesTests : IDisposable
{
    private readonly ActivityListener listener = new()
    {
        ShouldListenTo = static source => source.Name == "Courier.Twilio",
        Sample = static (ref ActivityCreationOptions<ActivityContext> _) =>
            ActivitySamplingResult.AllDataAndRecorded,
    };

    public SmsActivitiesTests() => ActivitySource.AddActivityListener(listener);

    public void Dispose() => listener.Dispose();

    [Test]
    public void Send_is_a_client_activity()
    {
        using var activity = SmsActivities.StartSend("send-1")!;

        AssertActivity(
            activity, "send sms", ActivityKind.Client, ("messaging.system", "twilio"),
            ("messaging.operation.name", "send"), ("messaging.operation.type", "send"),
            ("courier.sms.send_id", "send-1"));
    }

    [Test]
    public void Poll_is_a_client_activity_with_the_number_of_messages()
    {
        using var activity = SmsActivities.StartPoll(7)!;

        AssertActivity(
            activity, "poll sms", ActivityKind.Client, ("messaging.system", "twilio"),
            ("messaging.operation.name", "poll"), ("messaging.operation.type", "receive"),
            ("messaging.batch.message_count", 7));
    }

    [Test]
    public void Process_is_a_consumer_activity_with_the_message_and_its_parent()
    {
        var parent = new ActivityContext(
            ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), ActivityTraceFlags.Recorded);
        var report = new DeliveryReport(TestValues.MessageSid, DeliveryStatus.Undelivered);

        using var activity = SmsActivities.StartProcess(report, "callback", parent)!;

        AssertActivity(
            activity, "process sms", ActivityKind.Consumer, ("messaging.system", "twilio"),
            ("messaging.operation.name", "process"), ("messaging.operation.type", "process"),
            ("messaging.message.id", TestValues.MessageSid), ("courier.sms.status", "undelivered"),
            ("courier.sms.source", "callback"));
        Assert.That(activity.TraceId, Is.EqualTo(parent.TraceId));
        Assert.That(activity.ParentSpanId, Is.EqualTo(parent.SpanId));
    }

    [Test]
    public void SetError_sets_the_type_and_the_status()
    {
        using var activity = SmsActivities.StartSend("send-1")!;

        activity.SetError("21211");

        Assert.That(activity.GetTagItem("error.type"), Is.EqualTo("21211"));
        Assert.That(activity.Status, Is.EqualTo(ActivityStatusCode.Error));
    }

    [Test]
    public void SetError_without_activity_does_nothing()
    {
        Assert.That(() => SmsActivities.SetError(null, "21211"), Throws.Nothing);
    }

    private static void AssertActivity(
        Activity activity, string name, ActivityKind kind, params (string Key, object Value)[] tags)
    {
        Assert.That(activity.OperationName, Is.EqualTo(name));
        Assert.That(activity.Kind, Is.EqualTo(kind));
        Assert.That(activity.Status, Is.EqualTo(ActivityStatusCode.Unset));
        Assert.That(
            activity.TagObjects,
            Is.EquivalentTo(tags.Select(tag => KeyValuePair.Create<string, object?>(tag.Key, tag.Value))));
    }
}
