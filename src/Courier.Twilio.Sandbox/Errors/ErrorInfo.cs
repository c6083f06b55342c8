namespace Courier.Twilio.Sandbox.Errors;

/// <summary>Describes one of Twilio's error codes.</summary>
/// <param name="Code">Twilio's error code.</param>
/// <param name="Status">The HTTP status; 0 for a code that only appears later, with a message status.</param>
/// <param name="Name">Twilio's official name of the code.</param>
/// <param name="Advice">What to do about the error, in our words.</param>
internal sealed record ErrorInfo(int Code, int Status, string Name, string Advice)
{
    /// <summary>
    /// The text of the response where it differs from the name. <c>{value}</c> stands for the invalid value and
    /// <c>{from}</c> for the sender.
    /// </summary>
    public string? WireText { get; init; }
}
