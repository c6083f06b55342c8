using System.Text.Json;

namespace Courier.Twilio.Sandbox.Tests.Fixtures;

/// <summary>Twilio's documented responses, stored verbatim in <c>Wire/</c>, and their comparison.</summary>
internal static class DocumentedResponses
{
    /// <summary>Reads a response, and replaces the SIDs that Twilio's documentation leaves blank.</summary>
    public static JsonElement Read(string file, params (string Blank, string Value)[] values)
    {
        var text = File.ReadAllText(Path.Combine(TestContext.CurrentContext.TestDirectory, "Wire", file));
        var filled = values.Aggregate(
            text,
            static (json, value) => json.Replace(value.Blank, value.Value, StringComparison.Ordinal));

        return JsonDocument.Parse(filled).RootElement;
    }

    /// <summary>Returns the fields that are missing, unexpected, or of another type or value.</summary>
    public static IReadOnlyList<string> Compare(JsonElement expected, JsonElement actual) =>
    [
        .. expected.EnumerateObject().Select(field => CompareField(field, actual)).OfType<string>(),
        .. actual.EnumerateObject()
            .Where(field => !expected.TryGetProperty(field.Name, out _))
            .Select(static field => $"{field.Name} is unexpected"),
    ];

    private static string? CompareField(JsonProperty expected, JsonElement actual)
    {
        if (!actual.TryGetProperty(expected.Name, out var value))
        {
            return $"{expected.Name} is missing";
        }

        return JsonElement.DeepEquals(expected.Value, value)
            ? null
            : $"{expected.Name} is {value.GetRawText()}, documented is {expected.Value.GetRawText()}";
    }
}
