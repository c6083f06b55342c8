using Courier.Twilio.Sandbox.Accounts;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>
/// Orders messages by the date sent, newest first; of equal dates the last created is first. Where messages without
/// a date belong is not documented, so that it is a setting.
/// </summary>
internal sealed class MessageComparer(UnsentMessagePosition unsent) : IComparer<MessagePosition>
{
    private DateTimeOffset DateOfUnsent =>
        unsent is UnsentMessagePosition.First ? DateTimeOffset.MaxValue : DateTimeOffset.MinValue;

    public IReadOnlyList<SandboxMessage> Sort(IEnumerable<SandboxMessage> messages) =>
        [.. messages.OrderBy(MessagePosition.FromMessage, this)];

    /// <summary>Counts the messages before a position, which need not be the position of a message any more.</summary>
    public int CountBefore(IReadOnlyList<SandboxMessage> messages, MessagePosition position) =>
        messages.Count(message => Compare(MessagePosition.FromMessage(message), position) < 0);

    public int Compare(MessagePosition x, MessagePosition y) =>
        (y.SentAt ?? DateOfUnsent).CompareTo(x.SentAt ?? DateOfUnsent) is not 0 and var byDate
            ? byDate
            : y.SequenceNumber.CompareTo(x.SequenceNumber);
}
