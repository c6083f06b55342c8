namespace Courier.Twilio.Sandbox.Faults;

/// <summary>Validates a header that a rule adds to a response.</summary>
internal static class HeaderValidator
{
    private const string Separators = "()<>@,;:\\\"/[]?={} \t";

    /// <summary>Returns a description of the first error; null for a valid header.</summary>
    public static string? Validate(string name, string? value) => name.ToUpperInvariant() switch
    {
        "CONTENT-TYPE" => "Headers must not contain Content-Type; write it as ContentType, beside Body.",
        "CONTENT-LENGTH" or "TRANSFER-ENCODING" =>
            $"Headers must not contain {name}, which the server sets; for a false value, use Fault Raw.",
        _ when !IsValidName(name) => $"'{name}' is not a valid header name.",
        _ when value is null || !IsValidValue(value) => $"The value of the header {name} must be one line of Latin-1.",
        _ => null,
    };

    public static bool IsValidValue(string text) =>
        text.All(static c => c is '\t' or (>= ' ' and not '\u007f' and <= '\u00ff'));

    private static bool IsValidName(string text) => text is not "" && text.All(static c =>
        char.IsAscii(c) && !char.IsControl(c) && !Separators.Contains(c, StringComparison.Ordinal));
}
