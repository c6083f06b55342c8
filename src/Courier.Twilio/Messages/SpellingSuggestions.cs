namespace Courier.Twilio.Messages;

/// <summary>Finds what somebody probably meant.</summary>
internal static class SpellingSuggestions
{
    /// <summary>The known words nearest to <paramref name="word"/>, nearest first; none when all are far away.</summary>
    public static IReadOnlyList<string> FindNearest(string word, IEnumerable<string> known, int maxCount = 1)
    {
        if (word.Length > 64)
        {
            return [];
        }

        var bare = Bare(word);
        return
        [
            .. known
                .Where(candidate => candidate.Length <= 64)
                .Select(candidate => (Word: candidate, Distance: Distance(bare, Bare(candidate))))
                .Where(found => found.Distance <= Math.Max(1, bare.Length / 3))
                .OrderBy(found => found.Distance)
                .ThenBy(found => found.Word, StringComparer.Ordinal)
                .Take(maxCount)
                .Select(found => found.Word),
        ];
    }

    /// <summary>" Did you mean X?" with a leading space, or nothing.</summary>
    public static string FormatSuggestion(string word, IEnumerable<string> known) =>
        FindNearest(word, known) is [var nearest] ? $" Did you mean {nearest}?" : "";

    // messaging_service_sid, messaging-service-sid and MessagingServiceSid are one word to a person.
    private static string Bare(string word) =>
        string.Concat(word.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    // Levenshtein's distance, one row at a time.
    private static int Distance(string a, string b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
