using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Courier.Twilio.Tool.Commands;
using Courier.Twilio.Tool.Doctor;
using Courier.Twilio.Tool.Sending;

namespace Courier.Twilio.Tool;

/// <summary>The objects that <c>--json</c> prints, each on one line.</summary>
[JsonSerializable(typeof(ErrorCodeFacts))]
[JsonSerializable(typeof(NumberFacts))]
[JsonSerializable(typeof(SegmentFacts))]
[JsonSerializable(typeof(SendFacts))]
[JsonSerializable(typeof(DoctorFacts))]
internal sealed partial class ToolJson : JsonSerializerContext
{
    // Without the encoder, the "•" of masked numbers and all other non-ASCII text would be printed as \u escapes.
    public static ToolJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
