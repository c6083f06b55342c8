using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// Reads JSON bodies of requests to <c>/_sandbox</c>. An invalid body throws <see cref="InvalidRequestException"/>.
/// </summary>
internal static class BodyReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Reads a body that must have all required properties.</summary>
    public static async Task<T> ReadAsync<T>(Stream body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var json = await ParseAsync(body, cancellationToken).ConfigureAwait(false);
        return (BodyValidator.Validate(json.RootElement, type) ?? BodyValidator.FindMissingProperty(json.RootElement,
            type)) is { } error
            ? throw InvalidRequestException.BadRequest(error)
            : json.RootElement.Deserialize(type)!;
    }

    /// <summary>Returns the current value with the properties of the body replaced.</summary>
    public static async Task<T> ReadMergedAsync<T>(Stream body, T current, JsonTypeInfo<T> type,
        CancellationToken cancellationToken)
    {
        using var json = await ParseAsync(body, cancellationToken).ConfigureAwait(false);
        if (BodyValidator.Validate(json.RootElement, type) is { } error)
        {
            throw InvalidRequestException.BadRequest(error);
        }

        var merged = JsonSerializer.SerializeToNode(current, type)!.AsObject();
        foreach (var field in json.RootElement.EnumerateObject())
        {
            merged[field.Name] = JsonNode.Parse(field.Value.GetRawText());
        }

        return merged.Deserialize(type)!;
    }

    private static async Task<JsonDocument> ParseAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonDocument.ParseAsync(body, Strict, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            var location = exception.LineNumber is { } line ? $" in line {line + 1}" : "";
            throw InvalidRequestException.BadRequest(
                $"The body is not valid JSON{location}: {exception.Message.Split(" LineNumber:")[0]}");
        }
    }
}
