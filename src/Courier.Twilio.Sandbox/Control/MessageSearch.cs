using Courier.Twilio.Sandbox.Inbox;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>What is there already, or the first message that comes to match while the caller waits, or nothing.</summary>
internal sealed class MessageSearch(SandboxState switchboard)
{
    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(5);

    public async Task<IReadOnlyList<InboxMessage>> FindAsync(ControlContext visit)
    {
        var wait = visit.GetQuery("wait") is { } text
            ? Duration.ParseOrNull(text) ?? throw InvalidRequestException.BadRequest("wait is written as 250ms, 5s or 1m.")
            : TimeSpan.Zero;
        using var bulletin = switchboard.Changes.Subscribe();
        var found = switchboard.Accounts.All
            .SelectMany(static account => account.Messages.All)
            .Where(message => Matches(visit, message))
            .Select(InboxMessage.From)
            .ToList();
        if (found.Count > 0 || wait == TimeSpan.Zero)
        {
            return found;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(visit.CancellationToken);
        patience.CancelAfter(wait < MaxWait ? wait : MaxWait);
        try
        {
            await foreach (var news in bulletin.Events.ReadAllAsync(patience.Token).ConfigureAwait(false))
            {
                if (news.Message is { } message && Matches(visit, message))
                {
                    return [InboxMessage.From(message)];
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
        MatchesValue(RestorePlusSign(visit.GetQuery("to")), message.To)
        && MatchesValue(RestorePlusSign(visit.GetQuery("from")), message.From)
        && MatchesValue(visit.GetQuery("account"), message.AccountSid)
        && MatchesValue(visit.GetQuery("status"), message.Status)
        && MatchesValue(visit.GetQuery("sid"), message.Sid);

    /// <summary>A plus sign typed into an address bar arrives as a blank.</summary>
    private static string? RestorePlusSign(string? text) => text is [' ', ..] ? $"+{text[1..]}" : text?.Replace(": ", ":+", StringComparison.Ordinal);

    private static bool MatchesValue(string? wanted, string? actual) => wanted is null || wanted == actual;
}
