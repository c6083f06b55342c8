using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuickStart;

/// <summary>One JSON object a recipient and a line, for scripts.</summary>
internal static class JsonLines
{
    // Numbers are masked with "•"; escaped, nobody could read them.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Print(IEnumerable<Parcel> parcels)
    {
        foreach (var parcel in parcels)
        {
            Console.WriteLine(JsonSerializer.Serialize(
                new
                {
                    to = parcel.To,
                    outcome = parcel.Outcome,
                    sid = parcel.Receipt?.MessageId,
                    status = parcel.Status,
                    errorCode = parcel.Failure?.ProviderCode,
                    reason = parcel.Failure?.Reason.ToString(),
                    advice = parcel.Failure?.Advice ?? [],
                    trackable = parcel.Receipt?.IsTrackable ?? false,
                },
                Readable));
        }
    }
}
