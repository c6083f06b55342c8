using System.Text.Json.Serialization;
using Courier.Twilio.Sandbox.Errors;

namespace Courier.Twilio.Sandbox.Api;

/// <summary>The body of Twilio's error responses; fields without a value are left out.</summary>
internal sealed record WireError(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Detail,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? MoreInfo,
    int Status)
{
    public static WireError FromError(ApiError error) => new(
        error.Code,
        error.Detail,
        error.Message,
        error.Code is { } code ? $"https://www.twilio.com/docs/errors/{code}" : null,
        error.Status);
}
