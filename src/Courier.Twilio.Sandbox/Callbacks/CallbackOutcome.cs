namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>What became of one attempt.</summary>
/// <param name="ErrorKind">
/// Twilio's word for what went wrong (<c>ct</c>, <c>rt</c>, <c>4xx</c>, <c>5xx</c>), by which it may be tried again; null when
/// nothing did, or nothing will be.
/// </param>
internal sealed record CallbackOutcome(string? ErrorKind)
{
    public int? Status { get; init; }

    public string? Body { get; init; }

    public string? Failure { get; init; }

    public static CallbackOutcome FromResponse(int status, string body) =>
        new(status switch { >= 500 => "5xx", >= 400 => "4xx", _ => null }) { Status = status, Body = body };

    public static CallbackOutcome FromFailure(string why, string? kind = null) => new(kind) { Failure = why };
}
