namespace Courier.Twilio;

/// <summary>A field that is posted, with the source of its value.</summary>
/// <param name="Name">The name of the field in Twilio's spelling.</param>
/// <param name="Value">
/// The value; several values are joined with <c>", "</c>. Phone numbers and passwords are masked.
/// </param>
/// <param name="Source">The source that set the value last.</param>
public sealed record ResolvedField(string Name, string Value, FieldSource Source);

/// <summary>
/// The sources of field values, in order of precedence: a later source replaces the value of an earlier one.
/// </summary>
public enum FieldSource
{
    /// <summary>The options of the registration.</summary>
    Options = 0,

    /// <summary>The <c>config</c> of the overrides.</summary>
    Config,

    /// <summary>The message, including an envelope's <c>channels.sms.override.body</c>.</summary>
    Message,

    /// <summary>The <c>body</c> of the overrides, and the recipient's address on their channel.</summary>
    Body,
}
