using Courier.Twilio.Scenarios.Fixtures;

namespace Courier.Twilio.Scenarios.Transmission;

/// <summary>How the server of a <see cref="SoakResponse"/> leaves the connection after its text.</summary>
internal enum SoakEnd
{
    Close,
    Reset,
    Hang,
}

/// <summary>What a server writes as the response to one request.</summary>
/// <param name="Text">The response; it may be a part of one, or empty.</param>
/// <param name="IsTaken">Whether the server takes the message.</param>
/// <param name="End">What follows the text.</param>
/// <param name="Delay">The milliseconds before the text.</param>
/// <param name="Pieces">The number of pieces in which the text is written.</param>
internal sealed record SoakResponse(
    string Text, bool IsTaken = true, SoakEnd End = SoakEnd.Close, int Delay = 0, int Pieces = 1);

/// <summary>A kind of fault of <see cref="SoakTests"/>.</summary>
/// <param name="Name">The name in the printed line.</param>
/// <param name="Response">The response to each request.</param>
/// <param name="First">The response to the first request of each message, if it is another one.</param>
internal sealed record SoakFault(string Name, SoakResponse Response, SoakResponse? First = null)
{
    private const string Rejection = """{"code":21211,"message":"Invalid 'To' Phone Number","status":400}""";
    private const string Page = "<html><h1>Please log in</h1></html>";

    private static readonly string Created = Complete("201 Created", TestValues.Created);
    private static readonly string Unannounced = Created.Replace("Connection: close\r\n", "", StringComparison.Ordinal);
    private static readonly SoakResponse Limited = new(
        Complete("429 Too Many Requests", headers: "Retry-After: 0\r\n"), IsTaken: false);

    /// <summary>Gets the kinds that need a request; a refused connection and a reset at accept do not.</summary>
    public static IReadOnlyList<SoakFault> All { get; } =
    [
        new("201 slowly", new(Created, Delay: 200)),
        new("201 in pieces", new(Created, Pieces: 20)),
        new("100, then 201", new($"HTTP/1.1 100 Continue\r\n\r\n{Created}")),
        new("201, then closed unannounced", new(Unannounced)),
        new("201, then reset", new(Created, End: SoakEnd.Reset)),
        new("429, then 201", new(Created), Limited),
        new("429, then reset", new("", End: SoakEnd.Reset), Limited),
        new("429 always", Limited),
        new("429 for an hour", Limited with { Text = Complete("429 Wait", headers: "Retry-After: 3600\r\n") }),
        new("reset after taken", new("", End: SoakEnd.Reset)),
        new("closed after taken", new("")),
        new("closed in the status line", new("HTTP/1.1 20")),
        new("closed in the body", new(Created[..^20])),
        new("hang", new("", End: SoakEnd.Hang)),
        new("hang in the body", new(Created[..^20], End: SoakEnd.Hang)),
        new("500 taken", new(Complete("500 Internal Server Error"))),
        new("502 taken", new(Complete("502 Bad Gateway", Page))),
        new("503 taken", new(Complete("503 Service Unavailable"))),
        new("400", new(Complete("400 Bad Request", Rejection), IsTaken: false)),
        new("307", new(Complete("307 Temporary Redirect", headers: "Location: /again\r\n"), IsTaken: false)),
        new("200 of a login page", new(Complete("200 OK", Page), IsTaken: false)),
        new("not HTTP", new("220 mail.example ESMTP\r\n")),
    ];

    private static string Complete(string status, string body = "", string headers = "") =>
        $"HTTP/1.1 {status}\r\n{headers}Content-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}";
}
