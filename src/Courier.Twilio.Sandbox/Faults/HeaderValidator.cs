namespace Courier.Twilio.Sandbox.Faults;

/// <summary>A header that a rule adds to an answer.</summary>
internal static class HeaderValidator
{
    private const string Separators = "()<>@,;:\\\"/[]?={} \t";

    public static string? Validate(string name, string? value) => name.ToUpperInvariant() switch
    {
        "CONTENT-TYPE" => "The header Content-Type is written as ContentType, beside Body.",
        "CONTENT-LENGTH" or "TRANSFER-ENCODING" => $"The header {name} comes by itself; to lie about it, write a whole answer with Fault Raw.",
        _ when !IsName(name) => $"'{name}' is no name of a header.",
        _ when value is null || !IsValidValue(value) => $"The value of the header {name} is one line of Latin-1.",
        _ => null,
    };

    public static bool IsValidValue(string text) => text.All(static c => c is '\t' or (>= ' ' and not '\u007f' and <= '\u00ff'));

    private static bool IsName(string text) =>
        text is not "" && text.All(static c => char.IsAscii(c) && !char.IsControl(c) && !Separators.Contains(c, StringComparison.Ordinal));
}
