using Courier.Sms;
using Courier.Twilio.Dispatching;

namespace Courier.Twilio.Tests.Dispatching;

public class DispatchStatesTests
{
    [Test]
    public void Least_recently_updated_state_is_evicted_first()
    {
        var states = new DispatchStates<DeliveryReport>(() => 2);

        states.Update("SM1", _ => new(1));
        states.Update("SM2", _ => new(1));
        states.Update("sm1", state => new(state.Rank + 10));
        states.Update("SM3", _ => new(3));

        Assert.That(
            (GetRank(states, "SM1"), GetRank(states, "SM2"), GetRank(states, "SM3")), Is.EqualTo((11, 0, 3)));
    }

    [Test]
    public void States_shrink_when_their_maximum_is_lowered()
    {
        var maxCount = 1000;
        var states = new DispatchStates<DeliveryReport>(() => maxCount);
        for (var i = 0; i < 1000; i++)
        {
            states.Update($"SM{i}", _ => new(1));
        }

        maxCount = 10;
        states.Update("SM1000", _ => new(1));

        Assert.That(Enumerable.Range(0, 1001).Sum(i => GetRank(states, $"SM{i}")), Is.EqualTo(10));
    }

    [Test]
    public async Task Events_of_a_message_have_their_turns_in_order()
    {
        var states = new DispatchStates<DeliveryReport>(() => 10);
        var order = new List<int>();
        var first = await WaitForTurnAsync(states, "SM1");
        var others = Enumerable.Range(0, 16).Select(RecordTurnAsync).ToList();

        first.Dispose();
        await Task.WhenAll(others);

        Assert.That(order, Is.EqualTo(Enumerable.Range(0, 16)));

        async Task RecordTurnAsync(int number)
        {
            using var turn = await WaitForTurnAsync(states, number % 2 == 0 ? "SM1" : "sm1");
            order.Add(number);
        }
    }

    [Test]
    public async Task Event_is_refused_while_too_many_of_its_message_wait()
    {
        var states = new DispatchStates<DeliveryReport>(() => 10);
        var first = await WaitForTurnAsync(states, "SM1");
        using var cancel = new CancellationTokenSource();
        var cancelled = WaitForTurnAsync(states, "SM1", cancellationToken: cancel.Token);
        var waiting = WaitMany(states, "SM1", DispatchStates<DeliveryReport>.MaxWaitingPerMessage - 1);

        await AssertRefusedAsync(states, "sm1");
        var unbounded = WaitForTurnAsync(states, "SM1", isBounded: false);
        Assert.That(unbounded.IsCompleted, Is.False, "An event that is not bounded waits.");
        Assert.That(WaitForTurnAsync(states, "SM2").IsCompletedSuccessfully, "Another message is not affected.");
        await cancel.CancelAsync();
        await Assert.ThatAsync(() => cancelled, Throws.InstanceOf<OperationCanceledException>());
        first.Dispose();
        foreach (var turn in waiting.Append(unbounded))
        {
            (await turn).Dispose();
        }

        Assert.That(WaitForTurnAsync(states, "SM1").IsCompletedSuccessfully);
    }

    [Test]
    public async Task Event_is_refused_while_too_many_of_all_messages_wait()
    {
        const int Messages = 625;
        var states = new DispatchStates<DeliveryReport>(() => 10);
        var turns = new List<IDisposable>();
        var waiting = new List<Task<IDisposable>>();
        for (var i = 0; i < Messages; i++)
        {
            turns.Add(await WaitForTurnAsync(states, $"SM{i}"));
            waiting.AddRange(WaitMany(states, $"SM{i}", DispatchStates<DeliveryReport>.MaxWaiting / Messages));
        }

        await WaitForTurnAsync(states, "other");
        await AssertRefusedAsync(states, "other");
        turns[0].Dispose();
        Assert.That(WaitForTurnAsync(states, "other").IsCompleted, Is.False, "One event less waits now.");
        await AssertRefusedAsync(states, "other");
    }

    private static Task<IDisposable> WaitForTurnAsync(
        DispatchStates<DeliveryReport> states,
        string messageId,
        bool isBounded = true,
        CancellationToken cancellationToken = default) =>
        states.WaitForTurnAsync(messageId, isBounded, cancellationToken);

    private static List<Task<IDisposable>> WaitMany(
        DispatchStates<DeliveryReport> states, string messageId, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => WaitForTurnAsync(states, messageId))];

    private static Task AssertRefusedAsync(DispatchStates<DeliveryReport> states, string messageId) =>
        Assert.ThatAsync(() => WaitForTurnAsync(states, messageId), Throws.TypeOf<DispatchQueueFullException>());

    private static int GetRank(DispatchStates<DeliveryReport> states, string messageId) =>
        states.GetValueOrDefault(messageId).Rank;
}
