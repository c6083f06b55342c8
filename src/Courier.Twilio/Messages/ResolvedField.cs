namespace Courier.Twilio;

/// <summary>One field as it would be posted, and the layer it came from.</summary>
/// <param name="Name">The field, as Twilio spells it.</param>
/// <param name="Value">Its value, several joined by <c>", "</c>; phone numbers and passwords are masked.</param>
/// <param name="Source">Who said so last.</param>
public sealed record ResolvedField(string Name, string Value, FieldSource Source);

/// <summary>Who says what is posted; a later layer wins over an earlier one.</summary>
public enum FieldSource
{
    /// <summary>The options of the registration.</summary>
    Options = 0,

    /// <summary>The <c>config</c> of the overrides.</summary>
    Config,

    /// <summary>The message itself; an envelope's <c>channels.sms.override.body</c> is part of it.</summary>
    Message,

    /// <summary>The <c>body</c> of the overrides, and the channel they address the recipient on.</summary>
    Body,
}
