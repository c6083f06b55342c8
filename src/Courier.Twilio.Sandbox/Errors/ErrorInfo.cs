namespace Courier.Twilio.Sandbox.Errors;

/// <summary>What there is to know of one of Twilio's codes.</summary>
/// <param name="Code">Twilio's number.</param>
/// <param name="Status">The HTTP status that carries it; 0 when it only comes later, with a status of the message.</param>
/// <param name="Name">Twilio's short official name.</param>
/// <param name="Advice">What to do, in our words.</param>
internal sealed record ErrorInfo(int Code, int Status, string Name, string Advice)
{
    /// <summary>The sentence on the wire where it differs from the name; {0} is the offending value.</summary>
    public string? WireText { get; init; }
}
