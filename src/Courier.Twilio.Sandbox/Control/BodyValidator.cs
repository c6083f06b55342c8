using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Courier.Twilio.Sandbox.Checks;

namespace Courier.Twilio.Sandbox.Control;

/// <summary>
/// Whether a body has the fields that are asked for, each of its kind. (The serializer checks the same and speaks of .NET's
/// types; whoever writes JSON by hand wants to know what to write.)
/// </summary>
internal static class BodyValidator
{
    public static string? Validate(JsonElement body, JsonTypeInfo type) =>
        body.ValueKind is JsonValueKind.Object ? Validate(body, type, "") : "The body is an object, in braces.";

    public static string? FindMissingProperty(JsonElement body, JsonTypeInfo type) => type.Properties
        .Where(property => property.AssociatedParameter is { HasDefaultValue: false } && !body.TryGetProperty(property.Name, out _))
        .Select(static property => $"{property.Name} is missing.")
        .FirstOrDefault();

    private static string? Validate(JsonElement body, JsonTypeInfo type, string above) => body.EnumerateObject()
        .Select(field => type.Properties.FirstOrDefault(property => property.Name == field.Name) is { } property
            ? Validate(field.Value, property, type.Options, above + field.Name)
            : DescribeUnknownProperty(field.Name, type, above))
        .FirstOrDefault(static fault => fault is not null);

    private static string DescribeUnknownProperty(string name, JsonTypeInfo type, string above)
    {
        var names = type.Properties.Select(static property => property.Name).ToList();
        var meant = names.Find(one => one.Equals(name, StringComparison.OrdinalIgnoreCase));
        return $"There is no field '{above}{name}'{(meant is null ? "" : $"; write '{above}{meant}'")}. The fields are {string.Join(", ", names)}.";
    }

    private static string? Validate(JsonElement value, JsonPropertyInfo property, JsonSerializerOptions options, string name)
    {
        if (value.ValueKind is JsonValueKind.Null)
        {
            return property.AssociatedParameter is { IsNullable: true } ? null : $"{name} is not null: leave it out.";
        }

        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return GetExpectedKind(type) is not { } kind ? ValidateObject(value, options.GetTypeInfo(type), name)
            : kind.Fits(value) ? null
            : $"{name} is {kind.Name}.";
    }

    private static string? ValidateObject(JsonElement value, JsonTypeInfo type, string name) =>
        value.ValueKind is JsonValueKind.Object ? Validate(value, type, $"{name}.") : $"{name} is an object, in braces.";

    /// <summary>Null for what has fields of its own.</summary>
    private static (string Name, Func<JsonElement, bool> Fits)? GetExpectedKind(Type type)
    {
        if (type.IsEnum)
        {
            var words = Enum.GetNames(type);
            return ($"one of {string.Join(", ", words)}", value => IsString(value) && words.Contains(value.GetString(), StringComparer.OrdinalIgnoreCase));
        }

        return type switch
        {
            _ when type == typeof(string) => ("a text: write it in quotes", IsString),
            _ when type == typeof(int) => ("a whole number", static value => value.ValueKind is JsonValueKind.Number && value.TryGetInt32(out _)),
            _ when type == typeof(double) => ("a number", static value => value.ValueKind is JsonValueKind.Number),
            _ when type == typeof(bool) => ("true or false", static value => value.ValueKind is JsonValueKind.True or JsonValueKind.False),
            _ when type == typeof(TimeSpan) => ("a duration: 250ms, 8s, 5m or 2h", IsDuration),
            _ when type == typeof(Uri) => ("an http or https address", static value => IsString(value) && HttpUrl.IsValid(value.GetString()!)),
            _ when type == typeof(IReadOnlyList<string>) => ("a list of texts, in brackets", IsStringArray),
            _ when type == typeof(IReadOnlyDictionary<string, string>) => ("an object of texts", IsStringDictionary),
            _ when type == typeof(IReadOnlyDictionary<string, JsonElement>) => ("an object", IsObject),
            _ => null,
        };
    }

    private static bool IsString(JsonElement value) => value.ValueKind is JsonValueKind.String;

    private static bool IsDuration(JsonElement value) => IsString(value) && Duration.ParseOrNull(value.GetString()) is not null;

    private static bool IsStringArray(JsonElement value) => value.ValueKind is JsonValueKind.Array && value.EnumerateArray().All(IsString);

    private static bool IsStringDictionary(JsonElement value) => IsObject(value) && value.EnumerateObject().All(static field => IsString(field.Value));

    private static bool IsObject(JsonElement value) => value.ValueKind is JsonValueKind.Object;
}
