namespace Courier.Twilio.Diagnostics;

/// <summary>Finds the known words that are nearest to a misspelt one.</summary>
internal static class SpellingSuggestions
{
    private const int MaxLength = 64;

    /// <summary>
    /// Returns at most <paramref name="maxCount"/> known words, the nearest first. A word is near when at most a third
    /// of its letters differ. Case and punctuation are ignored; words of more than 64 characters are not compared.
    /// </summary>
    public static IReadOnlyList<string> FindNearest(string word, IEnumerable<string> known, int maxCount = 1)
    {
        if (word.Length > MaxLength)
        {
            return [];
        }

        var normalized = Normalize(word);
        return
        [
            .. known
                .Where(candidate => candidate.Length <= MaxLength)
                .Select(candidate => (Word: candidate, Distance: GetDistance(normalized, Normalize(candidate))))
                .Where(found => found.Distance <= Math.Max(1, normalized.Length / 3))
                .OrderBy(found => found.Distance)
                .ThenBy(found => found.Word, StringComparer.Ordinal)
                .Take(maxCount)
                .Select(found => found.Word),
        ];
    }

    /// <summary>
    /// Returns the known word that a word is a slip of: at most 2 letters differ, or a fifth of a long word. Returns
    /// <see langword="null"/> when there is none.
    /// </summary>
    public static string? FindSlip(string word, IEnumerable<string> known)
    {
        if (word.Length > MaxLength)
        {
            return null;
        }

        var normalized = Normalize(word);
        return known
            .Select(candidate => (Word: candidate, Distance: GetDistance(normalized, Normalize(candidate))))
            .Where(found => found.Distance <= Math.Max(2, normalized.Length / 5))
            .OrderBy(found => found.Distance)
            .ThenBy(found => found.Word, StringComparer.Ordinal)
            .FirstOrDefault()
            .Word;
    }

    /// <summary>Returns " Did you mean X?" with a leading space, or an empty text when no word is near.</summary>
    public static string FormatSuggestion(string word, IEnumerable<string> known) =>
        FindNearest(word, known) is [var nearest] ? $" Did you mean {nearest}?" : "";

    // messaging_service_sid, messaging-service-sid and MessagingServiceSid are equal.
    private static string Normalize(string word) =>
        string.Concat(word.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    // The Levenshtein distance, with one row of the matrix in memory.
    private static int GetDistance(string a, string b)
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
                var substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
