namespace Courier.Twilio.Sandbox.Callbacks;

/// <summary>The outcome of one attempt to post a callback.</summary>
/// <param name="ErrorKind">
/// Twilio's name of the error in the retry policy of connection overrides (<c>ct</c>, <c>rt</c>, <c>4xx</c>,
/// <c>5xx</c>); null when the attempt succeeded or must not be retried.
/// </param>
internal sealed record CallbackOutcome(string? ErrorKind)
{
    public int? Status { get; init; }

    public string? Body { get; init; }

    public string? Failure { get; init; }

    public static CallbackOutcome FromResponse(int status, string body) =>
        new(status switch { >= 500 => "5xx", >= 400 => "4xx", _ => null }) { Status = status, Body = body };

    public static CallbackOutcome FromFailure(string reason, string? kind = null) => new(kind) { Failure = reason };
}
