using Courier.Twilio.Sandbox.Inbox;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Finds matching messages, or waits for the first one.</summary>
internal sealed class MessageSearch(SandboxState state)
{
    private static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(5);

    /// <summary>Returns the matching messages, or an empty list when none arrived before the wait ended.</summary>
    public async Task<IReadOnlyList<InboxMessage>> FindAsync(ControlContext context)
    {
        var wait = ParseWait(context.GetQuery("wait"));
        using var subscription = state.Changes.Subscribe();
        var found = state.Accounts.All
            .SelectMany(static account => account.Messages.All)
            .Where(message => Matches(context, message))
            .Select(InboxMessage.Create)
            .ToList();
        if (found.Count > 0 || wait == TimeSpan.Zero)
        {
            return found;
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken);
        timeout.CancelAfter(wait < MaxWait ? wait : MaxWait);
        try
        {
            await foreach (var change in subscription.Events.ReadAllAsync(timeout.Token).ConfigureAwait(false))
            {
                if (change.Message is { } message && Matches(context, message))
                {
                    return [InboxMessage.Create(message)];
                }
            }
        }
        catch (OperationCanceledException) when (!context.CancellationToken.IsCancellationRequested)
        {
            // The wait ended without a matching message, which gives an empty list.
        }

        return [];
    }

    private static TimeSpan ParseWait(string? text) => text is null
        ? TimeSpan.Zero
        : Duration.ParseOrNull(text)
            ?? throw InvalidRequestException.BadRequest("wait must be a duration such as 250ms, 5s or 1m.");

    private static bool Matches(ControlContext context, SandboxMessage message) =>
        MatchesValue(RestorePlusSign(context.GetQuery("to")), message.To)
        && MatchesValue(RestorePlusSign(context.GetQuery("from")), message.From)
        && MatchesValue(context.GetQuery("account"), message.AccountSid)
        && MatchesValue(context.GetQuery("status"), message.Status)
        && MatchesValue(context.GetQuery("sid"), message.Sid);

    /// <summary>Restores a plus sign that was not percent-encoded and was therefore decoded to a space.</summary>
    private static string? RestorePlusSign(string? text) =>
        text is [' ', ..] ? $"+{text[1..]}" : text?.Replace(": ", ":+", StringComparison.Ordinal);

    private static bool MatchesValue(string? expected, string? actual) => expected is null || expected == actual;
}
