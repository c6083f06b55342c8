using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>Reads a body of ours; one that is no JSON, or not what is asked for, is refused in words.</summary>
internal static class BodyReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    public static async Task<T> ReadAsync<T>(Stream body, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var json = await ParseAsync(body, cancellationToken).ConfigureAwait(false);
        return (BodyValidator.Validate(json.RootElement, type) ?? BodyValidator.FindMissingProperty(json.RootElement, type)) is { } fault
            ? throw InvalidRequestException.BadRequest(fault)
            : json.RootElement.Deserialize(type)!;
    }

    /// <summary>What is there already, with the fields of the body put in.</summary>
    public static async Task<T> ReadMergedAsync<T>(Stream body, T current, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        using var json = await ParseAsync(body, cancellationToken).ConfigureAwait(false);
        if (BodyValidator.Validate(json.RootElement, type) is { } fault)
        {
            throw InvalidRequestException.BadRequest(fault);
        }

        var all = JsonSerializer.SerializeToNode(current, type)!.AsObject();
        foreach (var field in json.RootElement.EnumerateObject())
        {
            all[field.Name] = JsonNode.Parse(field.Value.GetRawText());
        }

        return all.Deserialize(type)!;
    }

    private static async Task<JsonDocument> ParseAsync(Stream body, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonDocument.ParseAsync(body, Strict, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException problem)
        {
            var where = problem.LineNumber is { } line ? $" in line {line + 1}" : "";
            throw InvalidRequestException.BadRequest($"The body is no JSON{where}: {problem.Message.Split(" LineNumber:")[0]}");
        }
    }
}
