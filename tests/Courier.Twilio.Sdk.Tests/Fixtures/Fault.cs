using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Courier.Twilio.Sdk.Tests.Fixtures;

/// <summary>What the server does with a message.</summary>
public enum Fault
{
    Refused,
    Reset,
    Hang,
    LostResponse,
    Redirect,
    BadGatewayPage,
    TornCreated,
    EmptyObject,
    TooManyRequests,
    OptedOut,
    ServerError,
    Unavailable,
    Unauthorized,
}

internal static class Faults
{
    private const string Echo =
        $"The number {TestValues.Number} was rejected: {TestValues.Text} {TestValues.AuthToken}";

    private const string Redirection = "Location: https://elsewhere.example/\r\n";

    public static readonly string Created =
        $$"""
        {"sid":"{{TestValues.MessageSid}}","account_sid":"{{TestValues.AccountSid}}","status":"queued",
         "num_segments":"1"}
        """;

    /// <summary>Starts a server; the one that refuses is stopped already, so that its port is closed.</summary>
    public static async Task<LoopbackServer> StartAsync(Fault fault)
    {
        var server = new LoopbackServer((_, socket, token) => RespondAsync(fault, socket, token));
        if (fault == Fault.Refused)
        {
            await server.DisposeAsync();
        }

        return server;
    }

    private static Task RespondAsync(Fault fault, Socket socket, CancellationToken token) => fault switch
    {
        Fault.Reset => ResetAsync(socket),
        Fault.Hang => Task.Delay(Timeout.Infinite, token),
        Fault.LostResponse => Task.CompletedTask,
        Fault.Redirect => LoopbackServer.SendAsync(socket, 302, "<html>Log in</html>", Redirection, token),
        Fault.BadGatewayPage => LoopbackServer.SendAsync(socket, 502, $"<html>{Echo}</html>", "", token),
        Fault.TornCreated => TearAsync(socket, token),
        Fault.EmptyObject => LoopbackServer.SendAsync(socket, 200, "{}", "", token),
        Fault.TooManyRequests => LoopbackServer.SendAsync(
            socket, 429, CreateError(20429, 429, "Too Many Requests"), "Retry-After: 3600\r\n", token),
        Fault.OptedOut => LoopbackServer.SendAsync(socket, 400, CreateError(21610, 400, Echo), "", token),
        Fault.ServerError => LoopbackServer.SendAsync(socket, 500, CreateError(20500, 500, Echo), "", token),
        Fault.Unavailable => LoopbackServer.SendAsync(socket, 503, CreateError(20503, 503, Echo), "", token),
        Fault.Unauthorized => LoopbackServer.SendAsync(socket, 401, CreateError(20003, 401, "Authenticate"), "", token),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
    };

    private static string CreateError(int code, int status, string message) =>
        $$"""
        {"code":{{code}},"message":"{{message}}","more_info":"https://www.twilio.com/docs/errors/{{code}}",
         "status":{{status}}}
        """;

    private static Task ResetAsync(Socket socket)
    {
        socket.LingerState = new(true, 0);
        socket.Close();
        return Task.CompletedTask;
    }

    private static async Task TearAsync(Socket socket, CancellationToken token) => await socket.SendAsync(
        Encoding.UTF8.GetBytes(
            $"HTTP/1.1 {(int)HttpStatusCode.Created} Created\r\nContent-Length: 900\r\n\r\n{Created[..30]}"),
        token);
}
