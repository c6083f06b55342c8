using System.Text.Json;

namespace Courier.Twilio.Messages;

/// <summary>What is wrong with a JSON document, and where.</summary>
internal readonly record struct JsonSyntaxError(string Path, string Reason);

/// <summary>
/// The one way in for JSON of others: no comments, no trailing commas, no property twice, no broken text,
/// 64 KB and 16 levels at most. <see cref="JsonDocument"/> alone takes the last of two equal properties in silence,
/// and names no path when it complains.
/// </summary>
internal static class StrictJsonReader
{
    private const int MostBytes = 64 * 1024;
    private const int MostLevels = 16;

    public static JsonSyntaxError? Validate(ReadOnlySpan<byte> utf8Json)
    {
        if (utf8Json.Length > MostBytes)
        {
            return new("$", $"is {utf8Json.Length:N0} bytes long; at most {MostBytes:N0} are read.");
        }

        if (utf8Json.StartsWith("\uFEFF"u8))
        {
            return new("$", "starts with a byte order mark; save it as UTF-8 without one.");
        }

        // The reader's own depth limit would complain without saying where; levels are counted here.
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = MostBytes });
        var levels = new List<Level>();
        try
        {
            while (reader.Read())
            {
                if (Validate(ref reader, levels) is { } reason)
                {
                    return new(PathOf(levels), reason);
                }
            }

            return null;
        }
        catch (JsonException e)
        {
            return new(PathOf(levels), $"is not strict JSON (no comments, no trailing commas): see line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}.");
        }
        catch (InvalidOperationException)
        {
            return new(PathOf(levels), "is broken text: half of a surrogate pair, or bytes that are not UTF-8.");
        }
    }

    private static string? Validate(ref Utf8JsonReader reader, List<Level> levels)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                CountItem(levels);
                levels.Add(new Level(reader.TokenType == JsonTokenType.StartArray));
                return levels.Count > MostLevels ? $"is nested deeper than {MostLevels} levels." : null;

            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                levels.RemoveAt(levels.Count - 1);
                return null;

            case JsonTokenType.PropertyName:
                var level = levels[^1];
                level.Name = reader.GetString()!;
                return level.Names.Add(level.Name) ? null : "is there twice; keep one of them.";

            case JsonTokenType.String:
                CountItem(levels);
                _ = reader.GetString();
                return null;

            default:
                CountItem(levels);
                return null;
        }
    }

    private static void CountItem(List<Level> levels)
    {
        if (levels is [.., { IsArray: true } array])
        {
            array.Index++;
        }
    }

    private static string PathOf(List<Level> levels)
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

    private sealed class Level(bool isArray)
    {
        public bool IsArray { get; } = isArray;

        public int Index { get; set; } = -1;

        public string? Name { get; set; }

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);
    }
}
