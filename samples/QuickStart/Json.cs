using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuickStart;

/// <summary>Prints a value as one JSON object on one line, for scripts.</summary>
internal static class Json
{
    // Without it, the "•" of masked numbers and all other non-ASCII text would be printed as \u escapes.
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Print<T>(T value) => Console.WriteLine(JsonSerializer.Serialize(value, Readable));
}
