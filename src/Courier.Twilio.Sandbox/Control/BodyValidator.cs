using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Courier.Twilio.Sandbox.Validation;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// Validates the properties of a JSON body. The serializer validates them as well, but its messages name .NET types;
/// these messages say which JSON to write.
/// </summary>
internal static class BodyValidator
{
    /// <summary>Returns the first error of the body, or null when it is valid.</summary>
    public static string? Validate(JsonElement body, JsonTypeInfo type) =>
        body.ValueKind is JsonValueKind.Object ? Validate(body, type, "") : "The body must be a JSON object.";

    /// <summary>Returns an error that names the first missing required property, or null.</summary>
    public static string? FindMissingProperty(JsonElement body, JsonTypeInfo type) => type.Properties
        .Where(property => property.AssociatedParameter is { HasDefaultValue: false }
            && !body.TryGetProperty(property.Name, out _))
        .Select(static property => $"{property.Name} is missing.")
        .FirstOrDefault();

    private static string? Validate(JsonElement body, JsonTypeInfo type, string path) => body.EnumerateObject()
        .Select(field => type.Properties.FirstOrDefault(property => property.Name == field.Name) is { } property
            ? Validate(field.Value, property, type.Options, path + field.Name)
            : DescribeUnknownProperty(field.Name, type, path))
        .FirstOrDefault(static error => error is not null);

    private static string DescribeUnknownProperty(string name, JsonTypeInfo type, string path)
    {
        var names = type.Properties.Select(static property => property.Name).ToList();
        var suggestion = names.Find(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        var hint = suggestion is null ? "" : $"; write '{path}{suggestion}'";
        return $"Unknown property '{path}{name}'{hint}. The properties are {string.Join(", ", names)}.";
    }

    private static string? Validate(JsonElement value, JsonPropertyInfo property, JsonSerializerOptions options,
        string name)
    {
        if (value.ValueKind is JsonValueKind.Null)
        {
            return property.AssociatedParameter is { IsNullable: true } ? null : $"{name} must not be null; omit it.";
        }

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return GetExpectedKind(type) is not { } kind
            ? ValidateObject(value, options.GetTypeInfo(type), name)
            : kind.Fits(value) ? null
            : $"{name} must be {kind.Name}.";
    }

    private static string? ValidateObject(JsonElement value, JsonTypeInfo type, string name) =>
        value.ValueKind is JsonValueKind.Object ? Validate(value, type, $"{name}.") : $"{name} must be a JSON object.";

    /// <summary>
    /// Returns a description and a test of the JSON values of a type, or null for a type with properties.
    /// </summary>
    private static (string Name, Func<JsonElement, bool> Fits)? GetExpectedKind(Type type)
    {
        if (type.IsEnum)
        {
            var names = Enum.GetNames(type);
            return (
                $"one of {string.Join(", ", names)}",
                value => IsString(value) && names.Contains(value.GetString(), StringComparer.OrdinalIgnoreCase));
        }

        return type switch
        {
            _ when type == typeof(string) => ("a string", IsString),
            _ when type == typeof(int) => ("a whole number", IsInteger),
            _ when type == typeof(double) => ("a number", static value => value.ValueKind is JsonValueKind.Number),
            _ when type == typeof(bool) => ("true or false", IsBoolean),
            _ when type == typeof(TimeSpan) => ("a duration such as 250ms, 8s, 5m or 2h", IsDuration),
            _ when type == typeof(Uri) =>
                ("an http or https URL", static value => IsString(value) && HttpUrl.IsValid(value.GetString()!)),
            _ when type == typeof(IReadOnlyList<string>) => ("an array of strings", IsStringArray),
            _ when type == typeof(IReadOnlyDictionary<string, string>) =>
                ("an object whose values are strings", IsStringDictionary),
            _ when type == typeof(IReadOnlyDictionary<string, JsonElement>) => ("an object", IsObject),
            _ => null,
        };
    }

    private static bool IsString(JsonElement value) => value.ValueKind is JsonValueKind.String;

    private static bool IsInteger(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out _);

    private static bool IsBoolean(JsonElement value) => value.ValueKind is JsonValueKind.True or JsonValueKind.False;

    private static bool IsDuration(JsonElement value) =>
        IsString(value) && Duration.ParseOrNull(value.GetString()) is not null;

    private static bool IsStringArray(JsonElement value) =>
        value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(IsString);

    private static bool IsStringDictionary(JsonElement value) =>
        IsObject(value) && value.EnumerateObject().All(static field => IsString(field.Value));

    private static bool IsObject(JsonElement value) => value.ValueKind is JsonValueKind.Object;
}
