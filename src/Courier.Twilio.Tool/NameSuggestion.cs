namespace Courier.Twilio.Tool;

/// <summary>Suggests the name that a misspelled one probably means.</summary>
internal static class NameSuggestion
{
    private const int MaxDistance = 2;

    /// <summary>Returns a sentence with a leading space, or nothing if no name is similar.</summary>
    public static string For(string word, IEnumerable<string> names)
    {
        var nearest = names.Distinct().MinBy(name => Distance(word, name));
        return nearest is not null && Distance(word, nearest) <= MaxDistance ? $" Did you mean {nearest}?" : "";
    }

    /// <summary>Counts the letters to insert, remove or replace (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            (var diagonal, row[0]) = (row[0], i);
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[to.Length];
    }
}
