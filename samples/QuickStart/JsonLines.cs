namespace QuickStart;

/// <summary>Prints one JSON object for each recipient, each on a line of its own, for scripts.</summary>
internal static class JsonLines
{
    public static void Print(IEnumerable<MessageProgress> messages)
    {
        foreach (var message in messages)
        {
            Json.Print(new
            {
                to = message.To,
                outcome = message.Outcome,
                sid = message.Receipt?.MessageId,
                status = message.Status,
                errorCode = message.Failure?.ProviderCode,
                reason = message.Failure?.Reason.ToString(),
                advice = message.Failure?.Advice ?? [],
                trackable = message.Receipt?.IsTrackable ?? false,
            });
        }
    }
}
