using System.Text.Json;
using System.Text.Json.Serialization;

namespace Courier.Sms;

/// <summary>
/// The base class of settings that apply to one provider only; see <see cref="SmsMessage.Overrides"/>. Each provider
/// derives its own type.
/// </summary>
/// <remarks>
/// Override <see cref="object.Equals(object)"/>, because messages are compared with their overrides, and
/// <see cref="object.ToString"/>, because messages are printed with them; it must print no secret, text or number.
/// </remarks>
[JsonConverter(typeof(SmsProviderOverridesJsonConverter))]
public abstract class SmsProviderOverrides;

/// <summary>Rejects overrides in JSON: without the converter of their provider they would be lost.</summary>
/// <remarks>
/// Attached to <see cref="SmsProviderOverrides"/>; a converter in <see cref="JsonSerializerOptions.Converters"/> takes
/// precedence. Public, because generated serializers construct it.
/// </remarks>
public sealed class SmsProviderOverridesJsonConverter : JsonConverter<SmsProviderOverrides>
{
    private const string Remedy = "add the converter of the provider to the JsonSerializerOptions.";

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(SmsProviderOverrides));

    /// <summary>Throws.</summary>
    /// <param name="reader">Not read.</param>
    /// <param name="typeToConvert">Ignored.</param>
    /// <param name="options">Ignored.</param>
    /// <returns>Does not return.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override SmsProviderOverrides Read(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"SmsMessage.Overrides cannot be read: {Remedy}");

    /// <summary>Throws.</summary>
    /// <param name="writer">Not written to.</param>
    /// <param name="value">Ignored but for its type.</param>
    /// <param name="options">Ignored.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override void Write(Utf8JsonWriter writer, SmsProviderOverrides value, JsonSerializerOptions options) =>
        throw new NotSupportedException(
            $"SmsMessage.Overrides cannot be written with {value?.GetType().Name}: "
            + Remedy);
}
