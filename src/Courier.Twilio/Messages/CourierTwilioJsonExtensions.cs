using System.Text.Json;

namespace Courier.Twilio;

/// <summary>Makes messages with <see cref="TwilioOverrides"/> serializable, for example into a queue.</summary>
public static class CourierTwilioJsonExtensions
{
    /// <summary>Adds a <see cref="TwilioOverridesJsonConverter"/> to the options of System.Text.Json.</summary>
    /// <remarks>
    /// Without it, reading or writing a message with overrides throws a <see cref="NotSupportedException"/>. It works
    /// with reflection and with source generation. A repeated call replaces the converter.
    /// </remarks>
    /// <param name="options">The options.</param>
    /// <param name="includeSecrets">
    /// <see langword="true"/> to write the auth token of <see cref="TwilioOverrides.Config"/> in clear text. By default
    /// an auth token in the overrides throws a <see cref="NotSupportedException"/> when it would be written.
    /// </param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidOperationException">The options are read-only, because they were used.</exception>
    public static JsonSerializerOptions AddCourierTwilio(
        this JsonSerializerOptions options, bool includeSecrets = false)
    {
        ArgumentNullException.ThrowIfNull(options);
        for (var i = options.Converters.Count - 1; i >= 0; i--)
        {
            if (options.Converters[i] is TwilioOverridesJsonConverter)
            {
                options.Converters.RemoveAt(i);
            }
        }

        options.Converters.Add(new TwilioOverridesJsonConverter(includeSecrets));
        return options;
    }
}
