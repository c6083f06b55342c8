namespace Courier.Twilio.Sandbox.Errors;

/// <summary>A request that was not carried out, and why.</summary>
internal sealed record ApiError(int? Code, int Status, string Message)
{
    private const int LongestValue = 200;

    public string? Detail { get; init; }

    /// <summary>The code's sentence, with what the request said put in where Twilio repeats it.</summary>
    public static ApiError FromCode(int code, string? value = null, string? from = null)
    {
        var row = ErrorTable.Find(code);
        var sentence = row?.WireText ?? row?.Name ?? "Refused by a rule of this sandbox";
        return new ApiError(code, row is { Status: > 0 } ? row.Status : 400, sentence
            .Replace("{from}", Short(from), StringComparison.Ordinal)
            .Replace("{value}", Short(value), StringComparison.Ordinal));
    }

    public static ApiError NotFound(string path) => FromCode(20404, path);

    public static ApiError Unauthorized(string message) => FromCode(20003) with { Message = message };

    private static string? Short(string? value) => value?.Length > LongestValue ? $"{value.AsSpan(0, LongestValue)}…" : value;
}
