using System.Text.Json.Serialization;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>Twilio's error body; what it does not have is left out.</summary>
internal sealed record WireError(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Detail,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? MoreInfo,
    int Status)
{
    public static WireError FromError(ApiError refusal) => new(
        refusal.Code,
        refusal.Detail,
        refusal.Message,
        refusal.Code is { } code ? $"https://www.twilio.com/docs/errors/{code}" : null,
        refusal.Status);
}
