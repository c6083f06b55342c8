using Courier.Sms;
using Courier.Twilio.Scenarios.Fixtures;
using WebhookApi;

namespace Courier.Twilio.Scenarios;

/// <summary>What the page of samples/WebhookApi shows while more is sent than it has room for.</summary>
public class WebhookPageTests
{
    private const int Room = 200;

    private readonly Board board = new(TimeProvider.System);

    // Sent at once, and called back when the first of them have left the page.
    [Test]
    public void What_has_left_the_page_does_not_come_back_nameless_and_push_out_what_is_there()
    {
        var ids = Ids(260);

        ids.ForEach(Send);
        ids.ForEach(Hear);

        Assert.That(ids.Where(id => board.Find(id) is not null), Is.EqualTo(ids.TakeLast(Room)));
        Assert.That(ids.Select(board.Find).OfType<Life>().Select(life => life.To), Is.All.EqualTo(TestValues.Message.To.Masked));
    }

    // The sample's callbacks are often quicker than the answer to the send; an answer that was lost never comes.
    [Test]
    public void A_callback_that_is_quicker_than_the_answer_is_shown_and_stays()
    {
        var id = Ids(1).Single();

        Hear(id);
        Assert.That(board.Find(id)!.To, Is.Empty);
        Send(id);

        Assert.That(board.Find(id)!.To, Is.EqualTo(TestValues.Message.To.Masked));
        Assert.That(board.Find(id)!.Steps.Select(step => step.Status), Is.EqualTo(new[] { "Queued", "Delivered" }));
    }

    [Test]
    public void What_has_left_is_remembered_within_bounds()
    {
        var departed = new Departed(most: 2);

        foreach (var id in new[] { "a", "b", "b", "a", "c" })
        {
            departed.Add(id);
        }

        Assert.That(new[] { "a", "b", "c" }.Where(departed.Has), Is.EqualTo(new[] { "b", "c" }));
    }

    private static List<string> Ids(int count) => [.. Enumerable.Range(1, count).Select(i => $"SM{i:x32}")];

    private void Send(string id) => board.Sent(new SmsReceipt(id) { Status = DeliveryStatus.Queued }, TestValues.Message);

    private void Hear(string id) => board.Heard(new DeliveryReport(id, DeliveryStatus.Delivered));
}
