using System.Text.Json;

namespace Courier.Twilio.Messages;

/// <summary>A syntax error of a JSON document.</summary>
/// <param name="Path">The JSON path of the property or item.</param>
/// <param name="Reason">What is wrong, as the rest of a sentence whose subject is the path.</param>
internal readonly record struct JsonSyntaxError(string Path, string Reason);

/// <summary>
/// Validates the syntax of untrusted JSON: no comments, no trailing commas, no duplicate properties, no malformed text,
/// at most 64 KB by default and 16 levels. <see cref="JsonDocument"/> accepts duplicate properties silently, and its
/// exceptions have no path.
/// </summary>
internal static class StrictJsonReader
{
    private const int DefaultMaxBytes = 64 * 1024;
    private const int MaxLevels = 16;

    /// <summary>Returns the first error, or <see langword="null"/> when the document is valid.</summary>
    public static JsonSyntaxError? Validate(ReadOnlySpan<byte> utf8Json, int maxBytes = DefaultMaxBytes)
    {
        if (utf8Json.Length > maxBytes)
        {
            return new("$", $"has {utf8Json.Length:N0} bytes; at most {maxBytes:N0} are allowed.");
        }

        if (utf8Json.StartsWith("\uFEFF"u8))
        {
            return new("$", "starts with a byte order mark: save it as UTF-8 without one.");
        }

        // Levels are counted here, because the error of the reader's own depth limit has no path.
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = DefaultMaxBytes });
        var levels = new List<Level>();
        try
        {
            while (reader.Read())
            {
                if (ValidateToken(ref reader, levels) is { } reason)
                {
                    return new(FormatPath(levels), reason);
                }
            }

            return null;
        }
        catch (JsonException e)
        {
            return new(
                FormatPath(levels),
                "is not strict JSON (no comments, no trailing commas): "
                + $"see line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            return new(
                FormatPath(levels), "is malformed: it contains an unpaired surrogate or bytes that are not UTF-8.");
        }
    }

    private static string? ValidateToken(ref Utf8JsonReader reader, List<Level> levels)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                AdvanceIndex(levels);
                levels.Add(new Level(reader.TokenType == JsonTokenType.StartArray));
                return levels.Count > MaxLevels ? $"is nested deeper than {MaxLevels} levels." : null;

            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.RemoveAt(levels.Count - 1);
                return null;

            case JsonTokenType.PropertyName:
                var level = levels[^1];
                level.Name = reader.GetString()!;
                return level.Names.Add(level.Name) ? null : "is written twice: keep one of them.";

            case JsonTokenType.String:
                AdvanceIndex(levels);
                // Throws for text that is not valid UTF-8 or UTF-16.
                _ = reader.GetString();
                return null;

            default:
                AdvanceIndex(levels);
                return null;
        }
    }

    /// <summary>Advances the index of the innermost array, if the current level is one.</summary>
    private static void AdvanceIndex(List<Level> levels)
    {
        if (levels is [.., { IsArray: true } array])
        {
            array.Index++;
        }
    }

    private static string FormatPath(List<Level> levels)
    {
        var path = "$";
        foreach (var level in levels)
        {
            path += level switch
            {
                { IsArray: true, Index: >= 0 } => $"[{level.Index}]",
                { Name: { } name } => JsonPath.FormatProperty(name),
                _ => "",
            };
        }

        return path;
    }

    /// <summary>An object or array that is not closed yet.</summary>
    private sealed class Level(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);
    }
}
