using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using WebhookApi;

namespace Courier.Twilio.Scenarios;

/// <summary>The feed of samples/WebhookApi, also with more messages than it keeps.</summary>
public class MessageFeedTests
{
    private const int MaxMessages = 200;

    private readonly MessageFeed feed = new(TimeProvider.System);

    [Test]
    public void Callback_of_a_removed_message_does_not_add_it_again()
    {
        var ids = Ids(260);

        ids.ForEach(Send);
        ids.ForEach(Report);

        Assert.That(ids.Where(id => feed.Find(id) is not null), Is.EqualTo(ids.TakeLast(MaxMessages)));
        Assert.That(
            ids.Select(feed.Find).OfType<MessageHistory>().Select(message => message.To),
            Is.All.EqualTo(TestValues.Message.To.Masked));
    }

    // The callbacks of the sandbox often arrive before the response to the send; a dropped response never arrives.
    [Test]
    public void Callback_before_the_response_adds_the_message()
    {
        var id = Ids(1).Single();

        Report(id);
        Assert.That(feed.Find(id)!.To, Is.Empty);
        Send(id);

        Assert.That(feed.Find(id)!.To, Is.EqualTo(TestValues.Message.To.Masked));
        Assert.That(feed.Find(id)!.Steps.Select(step => step.Status), Is.EqualTo(new[] { "Queued", "Delivered" }));
    }

    [Test]
    public void Removed_messages_drop_the_oldest_id_at_capacity()
    {
        var removed = new RemovedMessages(capacity: 2);

        foreach (var id in new[] { "a", "b", "b", "a", "c" })
        {
            removed.Add(id);
        }

        Assert.That(new[] { "a", "b", "c" }.Where(removed.Contains), Is.EqualTo(new[] { "b", "c" }));
    }

    private static List<string> Ids(int count) => [.. Enumerable.Range(1, count).Select(i => $"SM{i:x32}")];

    private void Send(string id) =>
        feed.AddSent(new SmsReceipt(id) { Status = DeliveryStatus.Queued }, TestValues.Message);

    private void Report(string id) => feed.AddReport(new DeliveryReport(id, DeliveryStatus.Delivered));
}
