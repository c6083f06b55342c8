using Courier.Twilio.Sandbox.Inbox;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>What is there already, or the first message that comes to match while the caller waits, or nothing.</summary>
internal sealed class MessageSearch(SandboxState switchboard)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    public async Task<IReadOnlyList<InboxMessage>> FindAsync(ControlContext visit)
    {
        var wait = visit.Ask("wait") is { } text
            ? Duration.Find(text) ?? throw RefusedException.Unclear("wait is written as 250ms, 5s or 1m.")
            : TimeSpan.Zero;
        using var bulletin = switchboard.Changes.Subscribe();
        var found = switchboard.Accounts.All
            .SelectMany(static account => account.Messages.All)
            .Where(message => Matches(visit, message))
            .Select(InboxMessage.Of)
            .ToList();
        if (found.Count > 0 || wait == TimeSpan.Zero)
        {
            return found;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(visit.CancellationToken);
        patience.CancelAfter(wait < LongestWait ? wait : LongestWait);
        try
        {
            await foreach (var news in bulletin.Events.ReadAllAsync(patience.Token).ConfigureAwait(false))
            {
                if (news.Message is { } message && Matches(visit, message))
                {
                    return [InboxMessage.Of(message)];
                }
            }
        }
        catch (OperationCanceledException) when (!visit.CancellationToken.IsCancellationRequested)
        {
            // The wait is over and nothing came: that is an answer, too.
        }

        return [];
    }

    private static bool Matches(ControlContext visit, SandboxMessage message) =>
        Is(Number(visit.Ask("to")), message.To)
        && Is(Number(visit.Ask("from")), message.From)
        && Is(visit.Ask("account"), message.AccountSid)
        && Is(visit.Ask("status"), message.Status)
        && Is(visit.Ask("sid"), message.Sid);

    /// <summary>A plus sign typed into an address bar arrives as a blank.</summary>
    private static string? Number(string? text) => text is [' ', ..] ? $"+{text[1..]}" : text?.Replace(": ", ":+", StringComparison.Ordinal);

    private static bool Is(string? wanted, string? actual) => wanted is null || wanted == actual;
}
