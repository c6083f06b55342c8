using System.Text.Json;
using System.Text.Json.Serialization;
using Courier.Sms;

namespace Courier.Twilio.Tests.Messages;

/// <summary>A generated serializer of every type that an application puts into a queue.</summary>
[JsonSerializable(typeof(SmsMessage))]
[JsonSerializable(typeof(SmsReceipt))]
[JsonSerializable(typeof(SmsFailure))]
[JsonSerializable(typeof(SmsSendResult))]
[JsonSerializable(typeof(DeliveryReport))]
[JsonSerializable(typeof(Dictionary<PhoneNumber, PhoneNumber?>))]
[JsonSerializable(typeof(TwilioOverrides))]
internal sealed partial class JsonTestContext : JsonSerializerContext
{
    /// <summary>Creates each combination of options that applications use, with reflection or generated.</summary>
    public static IEnumerable<JsonSerializerOptions> CreateOptions(bool isGenerated)
    {
        JsonSerializerOptions[] all =
        [
            new(),
            new(JsonSerializerDefaults.Web),
            new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower },
            new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
            new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
            new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true },
        ];
        foreach (var options in all)
        {
            options.TypeInfoResolver = isGenerated ? Default : null;
        }

        return all;
    }
}
