using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>By the date sent, newest first; where those without one stand is documented nowhere. Of one moment the later comer is first.</summary>
internal sealed class MessageComparer(UnsentMessagePosition unsent) : IComparer<MessagePosition>
{
    private DateTimeOffset DateOfUnsent => unsent is UnsentMessagePosition.First ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue;

    public IReadOnlyList<SandboxMessage> Sort(IEnumerable<SandboxMessage> messages) => [.. messages.OrderBy(MessagePosition.FromMessage, this)];

    /// <summary>How many rows stand before a place, whoever stood there.</summary>
    public int CountBefore(IReadOnlyList<SandboxMessage> rows, MessagePosition place) => rows.Count(row => Compare(MessagePosition.FromMessage(row), place) < 0);

    public int Compare(MessagePosition x, MessagePosition y) => (y.SentAt ?? DateOfUnsent).CompareTo(x.SentAt ?? DateOfUnsent) is not 0 and var byDate
        ? byDate
        : y.Order.CompareTo(x.Order);
}
