namespace Courier.Twilio.Sandbox.Errors;

/// <summary>An error response of the API.</summary>
internal sealed record ApiError(int? Code, int Status, string Message)
{
    private const int MaxValueLength = 200;

    public string? Detail { get; init; }

    /// <summary>Creates the error of a code, with its HTTP status and text.</summary>
    /// <param name="code">The code; one that is not in <see cref="ErrorTable"/> gets status 400.</param>
    /// <param name="value">The value that Twilio repeats in the text, such as the recipient.</param>
    /// <param name="from">The sender, for the texts that name it as well.</param>
    public static ApiError FromCode(int code, string? value = null, string? from = null)
    {
        var error = ErrorTable.Find(code);
        var text = error?.WireText ?? error?.Name ?? "Rejected by a rule of this sandbox";

        return new ApiError(code, error is { Status: > 0 } ? error.Status : 400, text
            .Replace("{from}", Truncate(from), StringComparison.Ordinal)
            .Replace("{value}", Truncate(value), StringComparison.Ordinal));
    }

    public static ApiError NotFound(string path) => FromCode(20404, path);

    public static ApiError Unauthorized(string message) => FromCode(20003) with { Message = message };

    private static string? Truncate(string? value) =>
        value?.Length > MaxValueLength ? $"{value.AsSpan(0, MaxValueLength)}…" : value;
}
