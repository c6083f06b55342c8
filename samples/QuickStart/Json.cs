using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuickStart;

/// <summary>One JSON object on one line, for scripts.</summary>
internal static class Json
{
    // Masked numbers hold "•", and texts are in any script; escaped, nobody could read them.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print<T>(T answer) => Console.WriteLine(JsonSerializer.Serialize(answer, Readable));
}
